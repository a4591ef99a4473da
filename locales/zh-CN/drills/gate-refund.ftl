entry =
    .none = 干干净净的，谁也没动过。
    .failed = 弄过一回，明明白白说不行。
    .done = 一看，早给人家办好了。
    .pending = 没个准信，我这儿看不出来。
