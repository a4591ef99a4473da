PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE cases (
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
        typed TEXT NOT NULL, computer TEXT, held INTEGER, asked INTEGER NOT NULL DEFAULT 0,
        UNIQUE (day, number)
    );
INSERT INTO cases VALUES(1,X'01a2208925e7739e96c96de77c52e6e0','2026-11-28',1,'ca731eaaf10d2f55','0.1.0','card-read','card-read','card-read/call','en','clerk',1795842188775,1795842188824,0,0,'support',1,NULL,replace('128.00\ncustomer in a hurry\nsecond step','\n',char(10)),NULL,NULL,0);
INSERT INTO cases VALUES(2,X'01a22089268b797cb38721a7966759f1','2026-11-28',2,'ca731eaaf10d2f55','0.1.0','card-read','card-read','gate-capture/sent','en','clerk',1795842188939,1795842188958,0,0,'open',0,NULL,'left in the evening',NULL,NULL,0);
INSERT INTO cases VALUES(3,X'01a220892730772887bd72963b80295c','2026-11-28',3,'ca731eaaf10d2f55','0.1.0','55','codes','codes/55','en','clerk',1795842189104,1795842189131,0,0,'open',0,NULL,'',NULL,NULL,0);
CREATE TABLE turns (
        case_id BLOB NOT NULL,
        ahead INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        entry TEXT NOT NULL,
        title TEXT,
        label TEXT,
        PRIMARY KEY (case_id, ahead, seq)
    ) WITHOUT ROWID;
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,0,1795842188775,'{"answer":{"node":"card-read/entry","answer":"insert"}}','How was the card used?','Put in the slot');
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,1,1795842188804,'{"answer":{"node":"gate-capture/sent","answer":"no"}}','Did this sale get past the card or QR code?','No, or nobody was paying');
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,2,1795842188804,'{"answer":{"node":"card-read/reseat","answer":"still"}}','Push the chip all the way in','Still not read');
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,3,1795842188819,'{"stop":{"node":"card-read/tap"}}','Try one tap, if it has the wave mark','');
INSERT INTO turns VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,4,1795842188824,'{"fields":{"node":"card-read/call","values":{"amount":"128.00"}}}','Call your payment provider','');
INSERT INTO turns VALUES(X'01a22089268b797cb38721a7966759f1',0,0,1795842188939,'{"answer":{"node":"card-read/entry","answer":"insert"}}','How was the card used?','Put in the slot');
INSERT INTO turns VALUES(X'01a220892730772887bd72963b80295c',1,0,1795842189104,'{"answer":{"node":"codes/55","answer":"insert"}}','Code 55: by card or by QR code?','Inserted a card');
CREATE TABLE notes (
        case_id BLOB NOT NULL,
        node TEXT NOT NULL,
        at INTEGER NOT NULL,
        note TEXT NOT NULL, seq INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (case_id, node)
    ) WITHOUT ROWID;
INSERT INTO notes VALUES(X'01a2208925e7739e96c96de77c52e6e0','card-read/tap',1795842188807,'second step',1);
INSERT INTO notes VALUES(X'01a2208925e7739e96c96de77c52e6e0','gate-capture/sent',1795842188803,'customer in a hurry',0);
INSERT INTO notes VALUES(X'01a22089268b797cb38721a7966759f1','gate-capture/sent',1795842188958,'left in the evening',0);
CREATE TABLE chores (
        name TEXT PRIMARY KEY,
        value INTEGER NOT NULL
    ) WITHOUT ROWID;
CREATE INDEX cases_open ON cases (touched) WHERE closed = 0;
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
INSERT INTO searches VALUES(X'01a2208925e7739e96c96de77c52e6e0',0,1795000000000,'en','no paper',1,0,'printer');
INSERT INTO searches VALUES(X'019a0000000070008000000000000007',0,1795000000000,'zh-CN','喇叭不报钱',0,0,NULL);
CREATE INDEX searches_at ON searches (at);
CREATE INDEX cases_touched ON cases (touched);
COMMIT;
PRAGMA user_version = 3;
