paid = I do not know whether it was paid.
