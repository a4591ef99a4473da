flow = Image cannot be pulled
    .about = The node cannot fetch the image

name = Is the name of the image right?
    .do = Compare it letter by letter with the registry.
    .say = Compare it letter by letter with the registry. Is the name of the image right?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

tag = Is the tag there?
    .do = Look the tag up in the registry.
    .say = Look the tag up in the registry. Is the tag there?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

private = Is the registry private?
    .do = See whether it asks for a login.
    .say = See whether it asks for a login. Is the registry private?
    .why = Each answer halves what is left to look at.
    .yes = Yes
    .no = No

fix-name = Mend the image's name
    .do = Write it as the registry has it.
    .say = Write it as the registry has it.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

fix-tag = Mend the tag
    .do = Name a tag that the registry has.
    .say = Name a tag that the registry has.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

login = Let the node log in
    .do = Make an imagePullSecret and name it in the Pod.
    .say = Make an imagePullSecret and name it in the Pod.
    .why = This is where the chain breaks.
    .proof = The app answers on the Pod and on the Service.

runtime = The container runtime has a problem
    .do = Tell the platform team which node and which image.
    .say = Tell the platform team which node and which image.
    .why = From here on it takes rights on the cluster.
    .open = Hello, one of our Deployments does not answer, and we have traced it to your side.
