flow = Stored payments left?
    .about = Before an update or a change, see that no payment stored offline is waiting

entry = Are payments stored offline waiting?
    .do =
        Look in the app or the menu for "Offline", "Pending" or "To upload".
        Never sold offline, and no such list? Then none.
    .say = Is there a list in the app or the menu called offline, pending or to upload, and is anything in it? If you never sell offline and there's no such list, that's a no.
    .why = Payments taken without a network sit only in this device. Signing out, deleting the app or an update can lose them, and the shop usually bears the loss.
    .none = None, or we never sell offline
    .some = Yes, some are waiting
    .unsure = Can't tell: treat it as yes
