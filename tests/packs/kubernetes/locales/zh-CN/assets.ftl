contact-platform = 平台团队
    .where = 电话贴在墙上。
field-namespace = 命名空间
    .hint = kubectl -n后面那个
field-pod = Pod名字
    .hint = 写全名
