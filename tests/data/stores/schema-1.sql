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
        typed TEXT NOT NULL,
        UNIQUE (day, number)
    );
INSERT INTO cases VALUES(1,X'01a2206c87937123ba83f23fd3af5f18','2026-11-28',1,'ca731eaaf10d2f55','0.1.0','card-read','card-read','card-read/call','en','clerk',1795840313235,1795840313268,0,0,'support',1,NULL,replace('128.00\ncustomer in a hurry\nsecond step','\n',char(10)));
INSERT INTO cases VALUES(2,X'01a2206c87e771f89b30aa73e71544f3','2026-11-28',2,'ca731eaaf10d2f55','0.1.0','card-read','card-read','gate-capture/sent','en','clerk',1795840313319,1795840313335,0,0,'open',0,NULL,'left in the evening');
INSERT INTO cases VALUES(3,X'01a2206c883f70bc9825ee27cb30d21f','2026-11-28',3,'ca731eaaf10d2f55','0.1.0','55','codes','codes/55','en','clerk',1795840313407,1795840313435,0,0,'open',0,NULL,'');
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
INSERT INTO turns VALUES(X'01a2206c87937123ba83f23fd3af5f18',0,0,1795840313235,'{"answer":{"node":"card-read/entry","answer":"insert"}}','How was the card used?','Put in the slot');
INSERT INTO turns VALUES(X'01a2206c87937123ba83f23fd3af5f18',0,1,1795840313248,'{"answer":{"node":"gate-capture/sent","answer":"no"}}','Did this sale get past the card or QR code?','No, or nobody was paying');
INSERT INTO turns VALUES(X'01a2206c87937123ba83f23fd3af5f18',0,2,1795840313251,'{"answer":{"node":"card-read/reseat","answer":"still"}}','Push the chip all the way in','Still not read');
INSERT INTO turns VALUES(X'01a2206c87937123ba83f23fd3af5f18',0,3,1795840313259,'{"stop":{"node":"card-read/tap"}}','Try one tap, if it has the wave mark','');
INSERT INTO turns VALUES(X'01a2206c87937123ba83f23fd3af5f18',0,4,1795840313268,'{"fields":{"node":"card-read/call","values":{"amount":"128.00"}}}','Call your payment provider','');
INSERT INTO turns VALUES(X'01a2206c87e771f89b30aa73e71544f3',0,0,1795840313319,'{"answer":{"node":"card-read/entry","answer":"insert"}}','How was the card used?','Put in the slot');
INSERT INTO turns VALUES(X'01a2206c883f70bc9825ee27cb30d21f',1,0,1795840313407,'{"answer":{"node":"codes/55","answer":"insert"}}','Code 55: by card or by QR code?','Inserted a card');
CREATE TABLE notes (
        case_id BLOB NOT NULL,
        node TEXT NOT NULL,
        at INTEGER NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (case_id, node)
    ) WITHOUT ROWID;
INSERT INTO notes VALUES(X'01a2206c87937123ba83f23fd3af5f18','card-read/tap',1795840313255,'second step');
INSERT INTO notes VALUES(X'01a2206c87937123ba83f23fd3af5f18','gate-capture/sent',1795840313243,'customer in a hurry');
INSERT INTO notes VALUES(X'01a2206c87e771f89b30aa73e71544f3','gate-capture/sent',1795840313335,'left in the evening');
CREATE INDEX cases_open ON cases (touched) WHERE closed = 0;
COMMIT;
PRAGMA user_version = 1;
