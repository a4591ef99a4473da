look-up = The sale stopped half way, I have no idea whether it went through.
paid = The terminal froze, but I think it was paid.
