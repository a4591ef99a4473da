fix-readiness = 我们的应用打不开了，谁也没动过。
unknown = 我们的应用打不开了，谁也没动过。
fix-listening = 我们的应用打不开了，谁也没动过。
deaf = 我们的应用打不开了，谁也没动过。
