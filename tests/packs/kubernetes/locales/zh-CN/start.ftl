flow = 部署出问题
    .about = 部署的应用访问不了，从Pod一路查到Ingress

entry = 有Pod处在Pending吗？
    .do = 运行kubectl get pods，看STATUS这一列。
    .say = 请运行kubectl get pods，看STATUS这一列，然后告诉我：有Pod处在Pending吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

running = Pod都是Running吗？
    .do = 还看刚才那张表。
    .say = 请还看刚才那张表，然后告诉我：Pod都是Running吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

ready = Pod都Ready了吗？
    .do = 看READY这一列，两个数一样就是。
    .say = 请看READY这一列，两个数一样就是，然后告诉我：Pod都Ready了吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

readiness = 就绪探针在报错吗？
    .do = 运行kubectl describe pod，看最后的Events。
    .say = 请运行kubectl describe pod，看最后的Events，然后告诉我：就绪探针在报错吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

pod-port = 直接连Pod，应用有反应吗？
    .do = 用kubectl port-forward连到Pod，打开那个端口。
    .say = 请用kubectl port-forward连到Pod，打开那个端口，然后告诉我：直接连Pod，应用有反应吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

listening = 容器监听的是0.0.0.0吗？
    .do = 对一下应用开的端口和containerPort。
    .say = 请对一下应用开的端口和containerPort，然后告诉我：容器监听的是0.0.0.0吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

fix-readiness = 改好就绪探针
    .do = 填上应用真正应答的路径和端口。
    .say = 麻烦您填上应用真正应答的路径和端口。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

fix-listening = 让应用监听0.0.0.0
    .do = 监听地址改成0.0.0.0，containerPort写成它的端口。
    .say = 麻烦您监听地址改成0.0.0.0，containerPort写成它的端口。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

unknown = 少见的情况，找人一起看
    .do = 把describe、logs、events都存下来，找平台团队。
    .say = 麻烦您把describe、logs、events都存下来，找平台团队。
    .why = 再往下查要集群的权限。
    .open = 您好，我们有个部署访问不了，查下来在你们那边。
