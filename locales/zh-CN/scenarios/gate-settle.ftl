unsettled = 机器让我更新，可今天的账还没结呢。
