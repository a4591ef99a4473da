bigger = Our app is down and nobody has touched it.
relax = Our app is down and nobody has touched it.
fix-claim = Our app is down and nobody has touched it.
kubelet = Our app is down and nobody has touched it.
scheduler = Our app is down and nobody has touched it.
