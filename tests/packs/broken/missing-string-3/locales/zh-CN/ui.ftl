leave = 离开
