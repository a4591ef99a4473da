flow = Pod跑不起来
    .about = Pod有节点了，容器却跑不起来

logs = 日志里写了原因吗？
    .do = 运行kubectl logs看这个Pod。
    .say = 请运行kubectl logs看这个Pod，然后告诉我：日志里写了原因吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

quick = 容器是不是一下就退了？
    .do = 运行kubectl logs --previous，看上一个容器。
    .say = 请运行kubectl logs --previous，看上一个容器，然后告诉我：容器是不是一下就退了？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

pull = 状态是ImagePullBackOff吗？
    .do = 运行kubectl describe pod，看状态。
    .say = 请运行kubectl describe pod，看状态，然后告诉我：状态是ImagePullBackOff吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

crash = 状态是CrashLoopBackOff吗？
    .do = 还看刚才那里。
    .say = 请还看刚才那里，然后告诉我：状态是CrashLoopBackOff吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

container = 状态是RunContainerError吗？
    .do = 还看刚才那里。
    .say = 请还看刚才那里，然后告诉我：状态是RunContainerError吗？
    .why = 答一句，要查的地方就少一半。
    .yes = 是
    .no = 不是

fix-app = 改好应用
    .do = 按日志里写的改，改完发布。
    .say = 麻烦您按日志里写的改，改完发布。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

fix-quick = 按上一份日志改
    .do = 上一个容器的日志里写着为什么退出。
    .say = 麻烦您上一个容器的日志里写着为什么退出。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。

volumes = 改好挂载
    .do = 查存储卷、配置和密钥的名字。
    .say = 麻烦您查存储卷、配置和密钥的名字。
    .why = 问题就断在这一环。
    .proof = 从Pod、从Service都能打开应用。
