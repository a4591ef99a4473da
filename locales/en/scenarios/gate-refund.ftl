given = She's back for her refund, and says nobody has done it yet. I wasn't here on Saturday.
unclear = The lad pressed something for a refund at noon and went home. Shall I do it now?
nobody-knows = There's a coat to refund, and the app only opens on the boss's phone.
given-scan = He's shouting that he's had no money back for his QR payment. I'll just do it now and he'll go away.
refused-before = I tried to refund her scan this morning and it wouldn't. Can I have another go?
