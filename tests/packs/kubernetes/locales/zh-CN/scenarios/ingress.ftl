fix-backend = 我们的应用打不开了，谁也没动过。
controller-docs = 我们的应用打不开了，谁也没动过。
inside = 我们的应用打不开了，谁也没动过。
exposed = 我们的应用打不开了，谁也没动过。
works = 我们的应用打不开了，谁也没动过。
