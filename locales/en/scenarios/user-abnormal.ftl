payer = It says user abnormal for this one customer's code.
chip-ok = They tapped, and it came up with user abnormal.
other-card = After the card went in it said user abnormal. Others have been fine.
login-ok = It says user abnormal when I log in myself.
papers = My login's refused, and there's a notice asking for papers.
binding = We've swapped the terminal and my login says user abnormal.
call = I logged in fine yesterday, and today it won't have me.
