PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE chores (
        name TEXT PRIMARY KEY,
        value INTEGER NOT NULL
    ) WITHOUT ROWID;
INSERT INTO chores VALUES('desk-id',7453);
CREATE TABLE IF NOT EXISTS "notes" (
        case_id BLOB NOT NULL,
        seq INTEGER NOT NULL,
        node TEXT NOT NULL,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (case_id, seq)
    ) WITHOUT ROWID;
INSERT INTO notes VALUES(X'01a2208925e7739e96c96de77c52e6e0',1,'gate-capture/sent',1795842188803,'caller','customer in a hurry');
INSERT INTO notes VALUES(X'01a2208925e7739e96c96de77c52e6e0',2,'card-read/tap',1795842188807,'own','second step');
INSERT INTO notes VALUES(X'01a22089268b797cb38721a7966759f1',1,'gate-capture/sent',1795842188958,'own','left in the evening');
CREATE TABLE searches (
        case_id BLOB NOT NULL,
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        lang TEXT NOT NULL,
        search TEXT NOT NULL,
        hit INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        taken TEXT,
        PRIMARY KEY (case_id, seq)
    ) WITHOUT ROWID;
INSERT INTO searches VALUES(X'019a0000000070008000000000000007',0,1795000000000,'zh-CN','喇叭不报钱',0,0,NULL);
INSERT INTO searches VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,1795000000000,'en','no paper',1,0,'printer');
CREATE TABLE turns (
        case_id BLOB NOT NULL,
        ahead INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        entry TEXT NOT NULL,
        title TEXT,
        label TEXT, revision INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (case_id, ahead, seq)
    ) WITHOUT ROWID;
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,0,1795842188775,'{"answer":{"node":"card-read/entry","answer":"insert"}}','How was the card used?','Put in the slot',1);
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,1,1795842188804,'{"answer":{"node":"gate-capture/sent","answer":"no"}}','Did this sale get past the card or QR code?','No, or nobody was paying',1);
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,2,1795842188804,'{"answer":{"node":"card-read/reseat","answer":"still"}}','Push the chip all the way in','Still not read',1);
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,3,1795842188819,'{"stop":{"node":"card-read/tap"}}','Try one tap, if it has the wave mark','',1);
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,4,1795842188824,'{"fields":{"node":"card-read/call","values":{"amount":"128.00"}}}','Call your payment provider','',1);
INSERT INTO turns VALUES(X'01a22089268b797cb38721a7966759f1',0,0,1795891523672,'{"recheck":"elapsed"}',NULL,NULL,3);
INSERT INTO turns VALUES(X'01a22089268b797cb38721a7966759f1',0,1,1795842188939,'{"answer":{"node":"card-read/entry","answer":"insert"}}','How was the card used?','Put in the slot',4);
INSERT INTO turns VALUES(X'01a220892730772887bd72963b80295c',1,0,1795842189104,'{"answer":{"node":"codes/55","answer":"insert"}}','Code 55: by card or by QR code?','Inserted a card',1);
CREATE TABLE IF NOT EXISTS "cases" (
        at INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        day TEXT NOT NULL,
        number INTEGER NOT NULL,
        pack TEXT NOT NULL,
        version TEXT NOT NULL,
        start TEXT NOT NULL,
        flow TEXT NOT NULL,
        place TEXT NOT NULL,
        lang TEXT NOT NULL,
        role TEXT NOT NULL,
        began INTEGER NOT NULL,
        touched INTEGER NOT NULL,
        talk INTEGER NOT NULL,
        wait INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        closed INTEGER NOT NULL,
        holder BLOB,
        typed TEXT NOT NULL,
        computer TEXT,
        held INTEGER,
        asked INTEGER NOT NULL DEFAULT 0,
        desk_id TEXT NOT NULL DEFAULT '',
        station TEXT NOT NULL DEFAULT '',
        caller TEXT NOT NULL DEFAULT '',
        merchant TEXT,
        phone TEXT,
        shop TEXT,
        code TEXT,
        on_hold INTEGER,
        hold_time INTEGER NOT NULL DEFAULT 0,
        follow_up TEXT,
        passed_to TEXT,
        due INTEGER,
        origin TEXT,
        revision INTEGER NOT NULL DEFAULT 1,
        offered INTEGER NOT NULL DEFAULT 0,
        delivered INTEGER NOT NULL DEFAULT 0,
        refused INTEGER NOT NULL DEFAULT 0,
        apart INTEGER NOT NULL DEFAULT 0,
        UNIQUE (day, number, desk_id)
    );
INSERT INTO cases VALUES(1,X'01a2208925e7739e96c96de77c52e6e0','2026-11-28',1,'ca731eaaf10d2f55','0.1.0','card-read','card-read','card-read/call','en','clerk',1795842188775,1795842188824,0,61000,'passed-on',1,NULL,replace('128.00\ncustomer in a hurry\nsecond step\n898440149000015\n拐角面馆\n138 0000 1234','\n',char(10)),NULL,NULL,0,'4821','{"desk":"merchant-support","id":"","agent":"Wang"}','{"callback-phone":"138 0000 1234","merchant-no":"898440149000015","shop-name":"拐角面馆"}','898440149000015','13800001234','拐角面馆',NULL,NULL,61000,'{"kind":"passed-on","to":"acquirer","at":1795842188900,"returned":null}','acquirer',NULL,'null',1,1,1,0,0);
INSERT INTO cases VALUES(2,X'01a22089268b797cb38721a7966759f1','2026-11-28',2,'33ff5ef7cc79131b','0.1.0','card-read','card-read','gate-money/last','en','agent',1795842188939,1795891523715,0,49334682,'open',0,X'01a22379f0517c2ba112855dfa56b22b','left in the evening','vm',1795891523670,0,'4821','{"desk":"merchant-support","agent":"Wang"}','{}',NULL,NULL,NULL,NULL,NULL,49334682,'null',NULL,NULL,'null',4,1,1,0,0);
INSERT INTO cases VALUES(3,X'01a220892730772887bd72963b80295c','2026-11-28',3,'ca731eaaf10d2f55','0.1.0','55','codes','codes/55','en','clerk',1795842189104,1795842189131,0,0,'call-back',0,NULL,'',NULL,NULL,0,'4821','{"desk":"merchant-support","id":"","agent":"Wang"}','{}',NULL,NULL,NULL,'55',NULL,0,'{"kind":"call-back","due":1795845789000}',NULL,1795845789000,'null',1,1,1,0,0);
CREATE TABLE tombstones (
        case_id BLOB PRIMARY KEY
    ) WITHOUT ROWID;
INSERT INTO tombstones VALUES(X'01a22379ef2b7da6b927ff0f7e34c928');
CREATE TABLE central (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID;
INSERT INTO central VALUES('desk','01a22379-eece-7d1a-a535-83571792f2e0');
INSERT INTO central VALUES('store','0357594e-97ff-433d-8596-a9e3404c94e0');
CREATE INDEX searches_at ON searches (at);
CREATE INDEX cases_open ON cases (touched) WHERE closed = 0;
CREATE INDEX cases_touched ON cases (touched);
CREATE INDEX cases_merchant ON cases (merchant) WHERE merchant IS NOT NULL;
CREATE INDEX cases_phone ON cases (phone) WHERE phone IS NOT NULL;
CREATE INDEX cases_due ON cases (due) WHERE due IS NOT NULL;
CREATE INDEX cases_on_hold ON cases (on_hold) WHERE on_hold IS NOT NULL;
CREATE INDEX cases_undelivered ON cases (at) WHERE revision > delivered;
COMMIT;
PRAGMA user_version = 5;
