entry =
    .caller = 有人打给我，说的话不大对劲。
    .message = 收到一条消息，越看越不对。
    .visit = 店里来了个人，冲着我这台POS来的。
    .machine = 这台POS跟平时不一样，我看着别扭。
    .code = 给客人扫的那张码，好像让人动过手脚。
    .customer = 这位客人付钱的法子太怪，非要我依他。
    .stolen = POS不见了，到处都找不着。

caller =
    .phone = 电话上找的我。
    .message = 没跟我说话，就发来一段字。
    .visit = 人直接进店来的，就站我跟前。

phone =
    .nothing = 没有，他啥也没从我这儿拿到。
    .told = 坏了，不该说的，我跟他说了。
    .remote = 他让点的我点了，好像让他连进来了。
    .paid = 钱我已经打过去了。
    .ran = 他教我在POS上做了一笔，说是试试。
    .touched = 他在电话里教，我就在POS上跟着弄了。

message =
    .nothing = 我就看了一眼，别的啥也没干。
    .told = 我回他了，不该说的都写上去了。
    .remote = 里头那东西，我点开弄了。
    .paid = 他要的那笔钱，我打过去了。

visit =
    .nothing = POS一直在我手里，他啥也没拿着。
    .told = 不该说的，他一问我就说了。
    .remote = 我让他弄了个程序，他人走了也能进来似的。
    .paid = 他开口要，我就掏了。
    .ran = 他站旁边，让我做了一笔，说是试试。
    .touched = POS到过他手里，弄没弄什么不知道。

pasted =
    .all-in = 我挨个对了，客人扫的钱全进来了。
    .missing = 有位客人明明付过，我这边怎么翻都没见着。

customer =
    .swipe = 明明能插，他就是不插，要我换个法子弄。
    .many = 他卡换来换去的，非要分着付。
    .back = 东西拿回来了，要我从抽屉里拿钱给他。
    .cash = 他就是想刷了卡，从我这儿套钱走。
    .threat = 他凶起来了，我怕他动手。
