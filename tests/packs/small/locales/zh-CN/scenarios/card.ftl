seated = 这张卡读不出来。
broken = 什么卡都读不出来了。
