contact-platform = The platform team
    .where = Their number is on the wall.
field-namespace = Namespace
    .hint = as in kubectl -n
field-pod = Pod
    .hint = its full name
