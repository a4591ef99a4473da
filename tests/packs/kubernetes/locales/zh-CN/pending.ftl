flow = Pod一直Pending
    .about = 还没有节点接下这个Pod

full = 集群满了吗？
    .do = 运行kubectl describe pod，看有没有Insufficient cpu或memory。
    .say = 请运行kubectl describe pod，看有没有Insufficient cpu或memory，然后告诉我：集群满了吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

quota = ResourceQuota用完了吗？
    .do = 在这个命名空间运行kubectl describe quota。
    .say = 请在这个命名空间运行kubectl describe quota，然后告诉我：ResourceQuota用完了吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

claim = 在等存储卷吗？
    .do = 运行kubectl get pvc，看有没有Pending的。
    .say = 请运行kubectl get pvc，看有没有Pending的，然后告诉我：在等存储卷吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

assigned = Pod分到节点了吗？
    .do = 运行kubectl get pods -o wide，看NODE这一列。
    .say = 请运行kubectl get pods -o wide，看NODE这一列，然后告诉我：Pod分到节点了吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

bigger = 给集群加机器
    .do = 加一个节点，或者停掉没人用的Pod。
    .say = 麻烦您加一个节点，或者停掉没人用的Pod。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

relax = 把配额调大
    .do = 请管配额的人把ResourceQuota调大。
    .say = 麻烦您请管配额的人把ResourceQuota调大。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

fix-claim = 改好存储卷申请
    .do = 查存储类、大小和访问模式。
    .say = 麻烦您查存储类、大小和访问模式。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

kubelet = kubelet有问题
    .do = 告诉平台团队是哪个节点。
    .say = 麻烦您告诉平台团队是哪个节点。
    .why = 再往下查要集群的权限。
    .open = 您好，我们有个部署访问不了，查下来在你们那边。

scheduler = 调度器有问题
    .do = 告诉平台团队是哪个Pod在等。
    .say = 麻烦您告诉平台团队是哪个Pod在等。
    .why = 再往下查要集群的权限。
    .open = 您好，我们有个部署访问不了，查下来在你们那边。
