entry =
    .stands = 还押在那儿，没人动过。
    .taken = 那笔钱已经有人收进来了。
    .paid = 账是另外结的，押的那笔还没松开。
    .voided = 放掉了，卡上没押着钱了。
    .unclear = 看不出后来咋样，说不上来。
