entry =
    .unsure = I don't know what counts. I'd rather not touch it.
    .none = No, it isn't hot or wet, and there's no bulge and no smell.
    .present = Now you mention it, there is something like that, yes.
