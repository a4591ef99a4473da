given = She's back for her refund, and says nobody has done it yet. I wasn't here on Saturday.
unclear = The lad pressed something for a refund at noon and went home. Shall I do it now?
nobody-knows = There's a coat to refund, and the app only opens on the boss's phone.
