printed = The payment went through but no slip came out, and they want one.
call = I've put in new paper and the slips still come out blank.
side = I've just changed the roll and it prints nothing but white.
cool = It printed all morning and now it's stopped. It feels warm, too.
power = It stops as soon as it prints, and the battery's nearly flat.
jam = The paper's wound up inside and won't come out.
