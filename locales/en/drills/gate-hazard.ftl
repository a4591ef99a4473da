entry =
    .unsure = I don't know what counts. I'd rather not touch it.
    .none = No, it's cool and dry, and there's no smell.
    .present = Now you mention it, there is something like that, yes.
