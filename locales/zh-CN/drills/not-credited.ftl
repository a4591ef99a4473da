entry =
    .approved = 查着了，这笔是收成了的。
    .less = 来是来了一笔，可没那么多。
    .given-back = 这笔后来我们给人家退回去了。
    .fee = 收是收成了，可里头给扣走一块。
    .stored = 那会儿没网，机器先存下来的。
    .practice = 单子上印着呢，不算真的，是试着玩的。
    .not-approved = 查了，没见着这笔收成了。
    .unsure = 我没有账号，哪样都看不到。

whose =
    .ours = 对过了，一样的，就是我们店。
    .other = 对不上啊，这写的是别人家。
    .unsure = 单子没留，没东西可比。

due =
    .not-yet = 照合同算，还得等等。
    .threshold = 说要攒够数才打款，我还差点。
    .passed = 照合同算，早该来了。
    .unsure = 翻来翻去，哪天该到没见写着。

notices =
    .none = 翻了，没说有什么毛病。
    .paid-out = 就说钱打出来了，没别的。
    .failed = 上头说往我卡里打款，没打成。
    .withdraw = 钱搁在里头呢，得我自己点一下转出来。
    .signature = 叫我把客人签了名的单子拍了传上去。
    .held = 说钱先压着，要查一查。
    .fee = 有人说先给他交笔钱，才放我的款。
    .unsure = 账号不在我这儿，有没有通知不晓得。

account =
    .fine = 还是老那张，一直好好的。
    .changed = 有变动，跟原来不一样了。
    .class = 是手机上开的那种小户头。
    .unsure = 户头是老板的，怎么样我说不上来。

match =
    .yes = 一笔笔算下来正好，银行那边也有。
    .fee = 算了算，少的正好是他们收走的那份。
    .no = 怎么算都差着，不是这个数。
    .unsure = 算了三遍，三个数。
