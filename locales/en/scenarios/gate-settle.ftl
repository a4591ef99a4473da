unsettled = It wants to update, but I haven't settled today's sales yet.
