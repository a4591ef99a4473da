fix-backend = Our app is down and nobody has touched it.
controller-docs = Our app is down and nobody has touched it.
inside = Our app is down and nobody has touched it.
exposed = Our app is down and nobody has touched it.
works = Our app is down and nobody has touched it.
