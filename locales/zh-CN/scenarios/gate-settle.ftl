unsettled = 机器让我更新，可今天的账还没结呢。
listed = 要更新，可这台机器是自动结算的。
missing = 要下载参数，没有结算按钮，App里还少一笔。
no-signal-to-settle = 让我更新机器，我在地下室没信号，账还没结。
stored-payments-wait = 要更新，可昨天断网收的几笔还在机器里。
