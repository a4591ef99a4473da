fix-readiness = Our app is down and nobody has touched it.
unknown = Our app is down and nobody has touched it.
fix-listening = Our app is down and nobody has touched it.
deaf = Our app is down and nobody has touched it.
