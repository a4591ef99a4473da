seated = 这张卡读不出来。
