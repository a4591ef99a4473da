flow = 店在哪里？
    .about = 有些规矩各地不一样：磁条、代码、打哪个电话

entry = 店在哪里？
    .do = 各地规矩不一样。运行posdoc setup存下来，以后就不再问。
    .say = 请问您的店在哪个国家或地区？
    .why = 磁条能不能用、代码是什么意思，各地不一样。
    .cn = 中国大陆
    .hk = 中国香港
    .sg = 新加坡
    .uk = 英国
    .eu = 欧盟
    .us = 美国
    .au-nz = 澳大利亚、新西兰
    .elsewhere = 其他地方
    .unsure = 说不清

elsewhere = 是下面哪个地方？
    .do = 选店在的地方。运行posdoc setup存下来，以后就不再问。
    .say = 请问是印度、加拿大，还是别的地方？
    .why = 磁条能不能用、代码是什么意思，各地不一样。
    .in = 印度
    .ca = 加拿大
    .other = 都不是
    .unsure = 说不清
