//! The open case in one language.

use std::collections::BTreeMap;

use super::screen::{self, Audience, Screen};
use crate::{
    cases::{FollowUp, Note, NoteKind, Origin, Record, Said, Searched, Station, clock},
    content::Content,
    layout,
    pack::{Desk, FieldKind, NodeIx, Pack, format::REGIONS},
    redact,
    session::{
        CLAIMS, Entry, FieldFault, Known, MAX_TEXT, Session, TurnError, check_field,
        handover::{self, BadCode, Began, Broken, Told},
    },
    settings::{Profile, REGION, Role},
    words::Words,
};

/// The flow that a case begins with when nothing is known yet.
pub const HOME: &str = "start";

/// The most that is noted on one step, in characters.
pub const MAX_NOTES: usize = 4000;

/// The most that is kept of a text that was looked for, in characters.
pub const MAX_SEARCHED: usize = 200;

/// The most hand-over codes that are kept of one case; the oldest go first.
const MOST_CODES: usize = 80;

/// The fields that are known of who called, in the order in which they are asked.
pub const CALLER: [&str; 6] = [
    "merchant-no",
    "shop-name",
    "callback-phone",
    "terminal-no",
    "model",
    "serial-no",
];

/// What is told of a caller cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallerFault {
    /// The field, or what was given for one.
    pub field: String,
    /// What is wrong with its value; `None`: there is no such field.
    pub fault: Option<FieldFault>,
}

/// There is no room for a note on its step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoteFull;

/// The field with the number to ring back.
pub const CALL_BACK: &str = "callback-phone";

/// The field that what the screen says is noted in.
const SCREEN_TEXT: &str = "screen-text";

/// The field that a response code is noted in.
const CODE: &str = "code";

/// What is known about money is uncertain when nothing was answered for longer than this, in milliseconds.
pub const AGES: i64 = 10 * 60 * 1000;

/// What came of the time that has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aged {
    /// Nothing.
    No,
    /// Something is unknown that was known; the screen is the same.
    Facts,
    /// Another screen is open: an answer that was meant for the one before must not be taken.
    Screen,
}

/// A case in one language: content, session, record and role.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a thing of its own that has happened or not"
)]
#[derive(Clone, Debug)]
pub struct ActiveCase {
    /// Structure and texts.
    pub content: Content,
    /// The case.
    pub session: Session,
    /// The language in force.
    pub words: Words,
    /// Who is at the keyboard.
    pub role: Role,
    /// What the shop has set.
    pub profile: Profile,
    /// What is written down of the case; it follows the session when the case is kept.
    pub record: Record,
    /// Something besides the turns has changed in the record.
    pub changed: bool,
    /// The last turn, in milliseconds since 1970; 0 before the first.
    pub touched: i64,
    /// The clock, in milliseconds since 1970.
    pub clock: fn() -> i64,
    /// Something that was typed has been hidden and not reported yet.
    pub hidden: bool,
    /// Something that was looked for before the first turn is not written down yet.
    pub unkept_searches: bool,
    /// The case ends on something that comes later, and is offered at the next start.
    pub remind: bool,
}

impl ActiveCase {
    /// A new case that begins with `start`: a flow, or `flow/node`.
    ///
    /// # Errors
    /// The content has no such place.
    pub fn begin(
        content: Content,
        start: &str,
        words: Words,
        role: Role,
        profile: Profile,
    ) -> Result<Self, TurnError> {
        let session = Session::begin(content.pack.clone(), start)?;
        let words = words.at_desk(profile.station.desk(role).id());
        let mut active = Self {
            record: Record::new(content.identity, start),
            content,
            session,
            words,
            role,
            profile,
            changed: false,
            touched: 0,
            clock: clock::now,
            hidden: false,
            unkept_searches: false,
            remind: false,
        };
        // The settings of an agent's desk do not know the shop that calls.
        if active.desk() == Desk::Shop {
            let given = active.given(&active.profile.shop);
            active.session.give(given);
        }
        Ok(active)
    }

    /// The facts that these keys of a shop give: fact id → value id.
    fn given(&self, shop: &BTreeMap<String, String>) -> BTreeMap<String, String> {
        let facts = self.session.pack().facts.iter();
        let given = facts.filter_map(|fact| {
            let value = fact.given_by(shop)?;
            Some((fact.id.to_string(), value.to_owned()))
        });
        given.collect()
    }

    /// The time by the clock of this case.
    #[must_use]
    pub fn now(&self) -> i64 {
        (self.clock)()
    }

    /// When what is known about money becomes uncertain, unless something is answered; `None`: nothing is known.
    #[must_use]
    pub fn ages_at(&self) -> Option<i64> {
        let ages = self.touched > 0 && self.session.ages();
        ages.then(|| self.touched.saturating_add(AGES))
    }

    /// How many turns were taken and taken back: whether something was done to the case.
    #[must_use]
    pub fn turns(&self) -> (usize, usize) {
        (self.turns_taken(), self.session.ahead().len())
    }

    /// Applies the time that passed: what an attempt meanwhile would have changed is unknown again. So it is when the
    /// clock was set back as far, because then nobody knows how long it was.
    pub fn pass_time(&mut self, now: i64) -> Aged {
        let set_back = now < self.touched.saturating_sub(AGES);
        if !self.ages_at().is_some_and(|at| now > at || set_back) {
            return Aged::No;
        }
        if self.session.elapse() {
            Aged::Screen
        } else {
            Aged::Facts
        }
    }

    /// Another new case beside this one, from the first screen.
    ///
    /// # Errors
    /// The content has no first screen.
    pub fn another(&self) -> Result<Self, TurnError> {
        let active = self.clone();
        let another = Self::begin(
            active.content,
            HOME,
            active.words,
            active.role,
            active.profile,
        )?;
        Ok(Self {
            clock: active.clock,
            ..another
        })
    }

    /// A case that was kept, to be gone on with in the place of this one. If the content has changed since, it goes
    /// as far as its turns fit; the question and answer of each turn that does not come back too. What was known
    /// about money is asked again if the last turn is long ago.
    #[must_use]
    pub fn resumed(&self, record: Record, now: i64) -> (Self, Vec<(String, String)>) {
        let (mut active, dropped) = self.replayed(record);
        active.pass_time(now);
        (active, dropped)
    }

    /// The same as it was left, to be looked at.
    #[must_use]
    pub fn replayed(&self, mut record: Record) -> (Self, Vec<(String, String)>) {
        let pack = self.content.pack.clone();
        hide_stored(&mut record, &pack);
        let ahead = record.ahead.iter().map(|turn| turn.entry.clone()).collect();
        let resumed = Session::resume(pack.clone(), record.case(), ahead);
        let (session, dropped) = match resumed {
            Ok((session, dropped)) => (session, dropped.len()),
            // Not even its beginning is left: everything has to be asked anew.
            Err(_) => match Session::begin(pack, HOME) {
                Ok(session) => (session, record.log.len()),
                Err(_) => (self.session.clone(), record.log.len()),
            },
        };
        let turns = record.log.iter().chain(&record.ahead);
        let touched = turns.map(|turn| turn.at).max().unwrap_or_default();
        let kept = record.log.len() - dropped;
        let dropped = record.log.split_off(kept);
        let named = dropped
            .iter()
            .filter_map(|turn| match &turn.said {
                Some(said) => Some((said.title.clone(), said.label.clone())),
                None => self.name(&turn.entry),
            })
            .collect();
        if record.start != session.case().start {
            record.start.clone_from(&session.case().start);
        }
        let active = Self {
            content: self.content.clone(),
            session,
            words: self.words.clone(),
            role: self.role,
            profile: self.profile.clone(),
            record: Record {
                pack: format!("{:016x}", self.content.identity),
                closed: false,
                ..record
            },
            changed: false,
            touched,
            clock: self.clock,
            hidden: false,
            unkept_searches: false,
            remind: false,
        };
        // It is offered until somebody says that it need not be.
        let remind = active.again_at().is_some();
        let active = Self { remind, ..active };
        (active, named)
    }

    /// This case with content that was changed since: it goes as far as its turns fit, and those that do not
    /// come back too.
    #[must_use]
    pub fn with_content(&self, content: Content) -> (Self, Vec<(String, String)>) {
        let mut record = self.record.clone();
        record.follow(&self.session, record.touched, |entry| self.said(entry));
        let chain: Vec<&str> = self.words.locales().collect();
        let active = Self {
            words: Words::new(content.files.clone(), &chain).at_desk(self.desk().id()),
            content,
            ..self.clone()
        };
        let (replayed, dropped) = active.replayed(record);
        let touched = self.touched;
        (
            Self {
                touched,
                ..replayed
            },
            dropped,
        )
    }

    /// The case of a hand-over code, taken over now in the place of this one. What the code claims about money and
    /// safety is still to be confirmed.
    ///
    /// # Errors
    /// What is wrong with the code.
    pub fn taken_over(&self, code: &str, now: i64) -> Result<Self, BadCode> {
        let (pack, identity) = (&self.content.pack, self.content.identity);
        let day = clock::day_number(now);
        let (case, told) = handover::decode_told(pack, identity, day, code)?;
        let mut record = Record::new(self.content.identity, &case.start);
        // Nothing of it has been written down on this device.
        record.pack = format!("{:016x}", self.content.identity);
        record.origin = Some(Origin {
            code: handover::grouped(&handover::digits(code).unwrap_or_default()),
            at: now,
            turns: case.log.len(),
            whole: false,
            began: told.as_ref().and_then(|told| {
                let Began { day, hour } = told.began?;
                clock::at_hour(day, hour)
            }),
            from: None,
        });
        let pack = self.content.pack.clone();
        let (session, _) = Session::resume(pack, case, Vec::new()).map_err(Broken::Turn)?;
        let active = self.clone();
        let mut active = Self {
            session,
            record,
            changed: true,
            touched: now,
            unkept_searches: false,
            remind: false,
            ..active
        };
        if let Some(told) = told {
            // A pack may have no such field.
            let _ = active.set_caller(&[(CALL_BACK.to_owned(), told.phone)].into());
        }
        Ok(active)
    }

    /// The digits that hand this case over to another device. They bear the day of the last turn, when what is known
    /// was true.
    #[must_use]
    pub fn handover(&self) -> String {
        let day = self.known_on();
        handover::grouped(&self.session.handover(self.content.identity, day))
    }

    /// The same with the number to ring back and the hour in which the case began, which makes it longer. `None`: no
    /// such number is known, or there is no room for it.
    #[must_use]
    pub fn handover_long(&self) -> Option<String> {
        let phone = self.record.caller.get(CALL_BACK)?;
        let began = (self.record.began > 0).then(|| Began {
            day: clock::day_number(self.record.began),
            hour: clock::hour(self.record.began),
        });
        let told = Told {
            phone: phone.chars().filter(char::is_ascii_digit).collect(),
            began,
        };
        let (identity, day) = (self.content.identity, self.known_on());
        let code = self.session.handover_told(identity, day, &told)?;
        Some(handover::grouped(&code))
    }

    /// The day on which what is known was true: that of the last turn.
    fn known_on(&self) -> i64 {
        let at = if self.touched > 0 {
            self.touched
        } else {
            self.now()
        };
        clock::day_number(at)
    }

    /// Whether something of the case is not written down in its record yet. A case in which nothing was
    /// done is not worth keeping.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        let case = self.session.case();
        let record = &self.record;
        let anything = case.log.iter().any(Entry::is_turn)
            || !record.notes.is_empty()
            || !record.caller.is_empty()
            || record.began > 0;
        let turns = record.log.iter().map(|turn| &turn.entry);
        let ahead = record.ahead.iter().map(|turn| &turn.entry);
        let same = turns.eq(&case.log) && ahead.eq(self.session.ahead()) && record.began > 0;
        anything && (self.changed || !same)
    }

    /// When the end on which the case stands is to be looked at again, in milliseconds since 1970: counted from the
    /// last turn. `None`: it is no such end, or its proof is still asked for.
    #[must_use]
    pub fn again_at(&self) -> Option<i64> {
        let pack = self.session.pack();
        let hours = pack[self.session.state().at()].again?;
        (self.session.ended() && self.touched > 0).then(|| again_at(self.touched, hours))
    }

    /// Whether the case is over, once it is left.
    #[must_use]
    pub fn is_over(&self) -> bool {
        let waits = self.remind && self.again_at().is_some() || self.record.on_hold.is_some();
        !waits && self.record.call_back().is_none()
    }

    /// Whether nothing is left of the case but that somebody went to a place, or stopped, and came back.
    #[must_use]
    pub fn is_unbegun(&self) -> bool {
        let log = self.session.case().log.iter();
        let mut done = log.filter(|entry| entry.is_turn());
        let ahead = self.session.ahead().iter();
        let mut ahead = ahead.filter(|entry| entry.is_turn());
        let moves = |entry: &Entry| matches!(entry, Entry::Stop { .. } | Entry::Jump { .. });
        let record = &self.record;
        let noted = !record.notes.is_empty() || !record.caller.is_empty();
        done.next().is_none() && ahead.all(moves) && !noted && record.follow_up.is_none()
    }

    /// Writes down in the record what the session knows.
    pub fn write_down(&mut self, now: i64) {
        self.hide_secrets();
        self.record.lang = self.words.locale().to_owned();
        self.role.id().clone_into(&mut self.record.role);
        self.remember_codes();
        self.record.station = self.station();
        let mut record = std::mem::replace(&mut self.record, Record::new(0, ""));
        record.follow(&self.session, now, |entry| self.said(entry));
        self.record = record;
        self.changed = false;
    }

    fn said(&self, entry: &Entry) -> Option<Said> {
        let (title, label) = self.name(entry)?;
        Some(Said { title, label })
    }

    /// Notes something on the open step. What must not be kept is hidden.
    ///
    /// # Errors
    /// With what is noted there it is longer than a step has room for; nothing has changed.
    pub fn note(&mut self, kind: NoteKind, text: &str, now: i64) -> Result<(), NoteFull> {
        let kept = redact::keep(text);
        let node = self.session.pack().path(self.session.state().at());
        let before = self.record.notes_on(&node);
        let before: usize = before.map(|note| note.text.chars().count()).sum();
        if before + kept.text.chars().count() > MAX_NOTES {
            return Err(NoteFull);
        }
        self.hidden |= kept.hidden.is_some();
        self.record.add_note(&node, kind, &kept.text, now);
        self.changed = true;
        self.hide_secrets();
        Ok(())
    }

    /// Puts other words in the place of the note at this position; none take it back.
    ///
    /// # Errors
    /// With what else is noted on its step it is longer than that has room for; nothing has changed.
    pub fn change_note(&mut self, at: usize, text: &str) -> Result<(), NoteFull> {
        let kept = redact::keep(text.trim());
        let Some(note) = self.record.notes.get(at) else {
            return Ok(());
        };
        let length = |text: &str| text.chars().count();
        let others = self
            .record
            .notes_on(&note.node)
            .map(|note| length(&note.text));
        let others = others.sum::<usize>() - length(&note.text);
        if others + length(&kept.text) > MAX_NOTES {
            return Err(NoteFull);
        }
        self.hidden |= kept.hidden.is_some();
        if kept.text.is_empty() {
            self.record.notes.remove(at);
        } else if let Some(note) = self.record.notes.get_mut(at) {
            note.text = kept.text;
        }
        self.changed = true;
        self.hide_secrets();
        Ok(())
    }

    /// Notes on a step, once, what this computer found out there by itself.
    pub(super) fn note_on(&mut self, node: NodeIx, kind: NoteKind, text: &str, now: i64) {
        let node = self.session.pack().path(node);
        let known = |note: &Note| note.kind == kind && note.text == text;
        if self.record.notes_on(&node).any(known) {
            return;
        }
        self.record.add_note(&node, kind, text, now);
        self.changed = true;
    }

    /// Writes down what was looked for: without what must not be kept, and cut to [`MAX_SEARCHED`].
    /// `search` is the text, and how many turns were taken before it.
    pub fn add_search(
        &mut self,
        (text, turn): (&str, usize),
        hit: bool,
        taken: Option<&str>,
        now: i64,
    ) {
        let kept = redact::keep(text);
        self.hidden |= kept.hidden.is_some();
        let searched = Searched {
            at: now,
            lang: self.words.locale().to_owned(),
            text: layout::first_chars(kept.text.trim(), MAX_SEARCHED).to_owned(),
            hit,
            turn,
            taken: taken.map(str::to_owned),
        };
        self.record.add_search(searched);
        if self.record.began > 0 {
            self.changed = true;
        } else if !hit {
            self.unkept_searches = true;
        }
    }

    /// The search that the next turn was picked from that was taken back: what was looked for, and what was picked.
    #[must_use]
    pub fn search_behind(&self) -> Option<(&str, &str)> {
        let Some(Entry::Jump { to, .. }) = self.session.ahead().first() else {
            return None;
        };
        let turn = self.turns_taken();
        let mut searches = self.record.searches.iter().rev();
        let search = searches.find(|searched| {
            searched.turn == turn && searched.taken.as_ref().is_some_and(|taken| taken == to)
        })?;
        Some((&search.text, to))
    }

    /// What was looked for, if the open screen was picked for it and nothing has been answered since.
    #[must_use]
    pub fn words_that_led_here(&self) -> Option<&str> {
        let turns = self.turns_taken();
        let mut searches = self.record.searches.iter().rev();
        let search =
            searches.find(|searched| searched.taken.is_some() && searched.turn + 1 == turns)?;
        Some(&search.text)
    }

    /// How many turns led to the open screen; what only asks again does not count.
    #[must_use]
    pub fn turns_taken(&self) -> usize {
        let log = self.session.case().log.iter();
        log.filter(|entry| entry.is_turn()).count()
    }

    /// Whether something that was typed has been hidden since the last call.
    pub fn take_hidden(&mut self) -> bool {
        std::mem::take(&mut self.hidden)
    }

    /// Hides what only shows when all that was typed in the case is looked at together: the parts of a secret may
    /// stand in fields side by side, or on one step and the next. What was kept already is kept anew without it.
    fn hide_secrets(&mut self) {
        let pack = self.session.pack().clone();
        let mut case = self.session.case().clone();
        let mut ahead = self.session.ahead().to_vec();
        let mut notes: Vec<&mut Note> = self.record.notes.iter_mut().collect();
        let mut texts: Vec<&mut String> = Vec::new();
        for entry in case.log.iter_mut().chain(&mut ahead) {
            // Notes stand behind what was typed on their step.
            let own = entry.node();
            let noted = notes.extract_if(.., |note| own.is_some_and(|node| note.node == node));
            let noted: Vec<&mut Note> = noted.collect();
            let (values, known) = match entry {
                Entry::Fields { values, .. } => (Some(values), None),
                Entry::Jump { noted, known, .. } => (Some(noted), known.as_mut()),
                Entry::Answer { .. }
                | Entry::Stop { .. }
                | Entry::TakenOver(_)
                | Entry::Recheck(_)
                | Entry::Given(_) => (None, None),
            };
            if let Some(values) = values {
                // Other fields take only what has their form, and their name says what it is.
                let free = |id: &str| {
                    let field = pack.field(id).map(|field| pack[field].kind);
                    field.is_none_or(|kind| kind == FieldKind::Text)
                };
                let values = values.iter_mut().filter(|(id, _)| free(id));
                texts.extend(values.map(|(_, value)| value));
            }
            texts.extend(known.map(|known| &mut known.said));
            texts.extend(noted.into_iter().map(|note| &mut note.text));
        }
        texts.extend(notes.into_iter().map(|note| &mut note.text));
        // What was picked is noted, too: the same text twice in a row would make other numbers.
        let mut searched: Vec<String> = Vec::new();
        for search in &self.record.searches {
            let text = &search.text;
            if !searched.contains(text) && texts.iter().all(|known| *known != text) {
                searched.push(text.clone());
            }
        }
        texts.extend(&mut searched);
        texts.retain(|text| !text.is_empty());
        let before: Vec<String> = texts.iter().map(|text| (**text).clone()).collect();
        if redact::together(&mut texts).is_none() {
            return;
        }
        for search in &mut self.record.searches {
            if let Some(at) = before.iter().position(|text| *text == search.text) {
                search.text.clone_from(texts[at]);
            }
        }
        self.hidden = true;
        self.changed = true;
        // The times of the turns stay.
        let old = self.session.case().log.iter().chain(self.session.ahead());
        for (old, new) in old.zip(case.log.iter().chain(&ahead)) {
            let turns = self.record.log.iter_mut().chain(&mut self.record.ahead);
            for turn in turns.filter(|turn| old != new && turn.entry == *old) {
                turn.entry.clone_from(new);
            }
        }
        if let Ok((session, _)) = Session::resume(pack, case, ahead) {
            self.session = session;
        }
    }

    /// Goes to what was found; what the screen says is noted for the ticket, or the code that no list has, and so is
    /// what else the words say that led there: field id → value. What they establish is not asked.
    ///
    /// # Errors
    /// There is no such place; nothing has changed.
    pub fn enter(
        &mut self,
        to: &str,
        (said, mut noted): (Option<&str>, BTreeMap<String, String>),
        stated: Option<Known>,
    ) -> Result<(), TurnError> {
        let pack = self.session.pack();
        let node = pack.node(to);
        let field = if node.is_some() && node == pack.unlisted() {
            CODE
        } else {
            SCREEN_TEXT
        };
        let known = pack.field(field).is_some();
        noted.extend(said.filter(|_| known).map(|said| {
            let said = without_open_end(said).chars().take(MAX_TEXT).collect();
            (field.to_owned(), said)
        }));
        self.session.jump_noting(to, noted, stated)
    }

    /// Question and answer of the turns that would become void without what words said of a fact in the turn at this
    /// position of the log.
    ///
    /// # Errors
    /// No words said it there.
    pub fn voided_without(
        &self,
        turn: usize,
        fact: &str,
    ) -> Result<Vec<(String, String)>, TurnError> {
        let (_, voided) = self.session.without_stated(turn, fact)?;
        Ok(voided.iter().filter_map(|entry| self.name(entry)).collect())
    }

    /// Takes back what words said of a fact in the turn at this position of the log; the turn keeps its time.
    ///
    /// # Errors
    /// No words said it there; nothing has changed.
    pub fn take_back(&mut self, turn: usize, fact: &str) -> Result<(), TurnError> {
        let (session, _) = self.session.without_stated(turn, fact)?;
        let entries = |session: &Session| session.case().log.get(turn).cloned();
        if let (Some(old), Some(new)) = (entries(&self.session), entries(&session)) {
            let mut kept = self.record.log.iter_mut();
            if let Some(kept) = kept.find(|kept| kept.entry == old) {
                kept.entry = new;
            }
        }
        self.session = session;
        Ok(())
    }

    /// Whether nothing has been asked yet but what the trouble is.
    #[must_use]
    pub fn at_home(&self) -> bool {
        let home = self.session.pack().node(HOME);
        home == Some(self.session.state().at())
            && self.session.state().pending_gate_for().is_none()
            && self.session.state().claims(self.session.pack()).is_empty()
    }

    /// The trouble that was entered first, where the case has ended on what a gate found instead: the place where it was
    /// left, and what it is called.
    #[must_use]
    pub fn left_behind(&self) -> Option<(String, String)> {
        let pack = self.session.pack();
        let left = self.session.left_behind()?;
        let flow = &pack[pack[left].flow].id;
        let title = self.words.get(flow, "flow", None, None).text;
        Some((pack.path(left), title))
    }

    /// The call of the first flow: for who found nothing.
    #[must_use]
    pub fn home_call(&self) -> Option<String> {
        let pack = self.session.pack();
        let home = pack.flow(HOME)?;
        Some(pack.path(pack[home].stop))
    }

    /// Whose desk it is.
    #[must_use]
    pub fn desk(&self) -> Desk {
        self.profile.station.desk(self.role)
    }

    fn station(&self) -> Station {
        Station {
            desk: self.desk(),
            id: self.profile.station.id.clone(),
            agent: self.profile.station.agent.clone(),
            taken_back: self.record.station.taken_back,
            codes: self.record.station.codes.clone(),
        }
    }

    /// Remembers the hand-over codes of this place, which anybody may have been told.
    fn remember_codes(&mut self) {
        for code in [Some(self.handover()), self.handover_long()]
            .into_iter()
            .flatten()
        {
            let codes = &mut self.record.station.codes;
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        let codes = &mut self.record.station.codes;
        codes.drain(..codes.len().saturating_sub(MOST_CODES));
    }

    /// For whom screens are put into words.
    #[must_use]
    pub fn audience(&self) -> Audience<'_> {
        Audience {
            profile: &self.profile,
            desk: self.desk(),
            caller: &self.record.caller,
        }
    }

    /// The open screen.
    pub fn screen(&mut self) -> Screen {
        let bounds = self.session.bounds();
        Screen {
            bounds,
            ..self.screen_in(&self.words)
        }
    }

    /// The open screen in these words, without its bounds, which take a few milliseconds the first time.
    #[must_use]
    pub fn screen_in(&self, words: &Words) -> Screen {
        Screen::before_looking_ahead(&self.session, words, self.audience())
    }

    /// Notes what is known of who called: field id → value. An empty value is forgotten. Nothing is taken unless all
    /// of it can be.
    ///
    /// # Errors
    /// The field that is not one of a caller's, or whose value is no such thing.
    pub fn set_caller(&mut self, values: &BTreeMap<String, String>) -> Result<(), CallerFault> {
        let mut caller = self.record.caller.clone();
        for (id, value) in values {
            let fault = |fault| CallerFault {
                field: id.clone(),
                fault,
            };
            // No field asks for it: it is one of a list, and no text.
            if id == REGION && (value.is_empty() || REGIONS.contains(&&**value)) {
                if value.is_empty() {
                    caller.remove(id);
                } else {
                    caller.insert(id.clone(), value.clone());
                }
                continue;
            }
            let known = CALLER.contains(&&**id);
            let field = self.session.pack().field(id).filter(|_| known);
            let field = field.ok_or_else(|| fault(None))?;
            let kind = self.session.pack()[field].kind;
            let plain = check_field(kind, value).map_err(|why| fault(Some(why)))?;
            if plain.is_empty() {
                caller.remove(id);
            } else {
                caller.insert(id.clone(), plain);
            }
        }
        self.changed |= caller != self.record.caller;
        let before = self.given(&self.record.caller);
        self.record.caller = caller;
        let mut given = self.given(&self.record.caller);
        let gone = before.keys().filter(|fact| !given.contains_key(*fact));
        let gone: Vec<String> = gone.cloned().collect();
        if !gone.is_empty() {
            self.take_given(&gone);
            if self.desk() == Desk::Shop {
                // The settings of the shop still say it.
                let own = self.given(&self.profile.shop);
                given.extend(own.into_iter().filter(|(fact, _)| gone.contains(fact)));
            }
        }
        self.session.give(given);
        Ok(())
    }

    /// Takes back facts that were given with the caller.
    fn take_given(&mut self, gone: &[String]) {
        let mut case = self.session.case().clone();
        for entry in &mut case.log {
            if let Entry::Given(facts) = entry {
                facts.retain(|fact, _| !gone.contains(fact));
            }
        }
        case.log
            .retain(|entry| !matches!(entry, Entry::Given(facts) if facts.is_empty()));
        let ahead = self.session.ahead().to_vec();
        // Turns that do not fit without it would be lost with it: then it stays.
        if let Ok((session, dropped)) = Session::resume(self.session.pack().clone(), case, ahead)
            && dropped.is_empty()
        {
            self.session = session;
        }
    }

    /// Notes what was agreed on with the caller; `None`: nothing any more.
    pub fn agree(&mut self, follow_up: Option<FollowUp>) {
        self.record.follow_up = follow_up;
        self.changed = true;
    }

    /// The turns that an answer would make void, in words: question and answer.
    #[must_use]
    pub fn voided_by(&self, answer: &str) -> Vec<(String, String)> {
        let voided = self.session.voided_by(answer).unwrap_or_default();
        voided.iter().filter_map(|entry| self.name(entry)).collect()
    }

    /// Whether an answer of the open screen says that a danger is over: before the screen's wait is up, it is asked
    /// about once more.
    #[must_use]
    pub fn ends_danger(&self, answer: &str) -> bool {
        let pack = self.session.pack();
        let node = &pack[self.session.state().at()];
        let set = node.answers().find(|known| &*known.id == answer);
        let mut set = set.into_iter().flat_map(|known| &known.set);
        set.any(|setting| pack.may_meet_a_need(*setting))
    }

    fn name(&self, entry: &Entry) -> Option<(String, String)> {
        if let Entry::Answer { node, answer } = entry
            && node == CLAIMS
        {
            return Some(screen::claims_answered(&self.words, answer));
        }
        let pack = self.session.pack();
        let node = pack.node(entry.node()?)?;
        let label = match entry {
            Entry::Answer { answer, .. } => screen::answer_label(&self.words, pack, node, answer),
            Entry::Fields { .. }
            | Entry::Jump { .. }
            | Entry::Stop { .. }
            | Entry::TakenOver(_)
            | Entry::Recheck(_)
            | Entry::Given(_) => String::new(),
        };
        Some((screen::node_title(&self.words, pack, node), label))
    }
}

/// So many hours after a time.
#[must_use]
pub fn again_at(at: i64, hours: u16) -> i64 {
    at.saturating_add(i64::from(hours) * 60 * 60 * 1000)
}

/// Hides what is secret in the fields of a case that was kept, by a version that knew less of it perhaps: a field
/// would refuse it, and the turns behind it would be lost.
fn hide_stored(record: &mut Record, pack: &Pack) {
    for searched in &mut record.searches {
        searched.text = redact::keep(&searched.text).text;
    }
    for turn in record.log.iter_mut().chain(&mut record.ahead) {
        if let Entry::Jump {
            known: Some(known), ..
        } = &mut turn.entry
        {
            known.said = redact::keep(&known.said).text;
        }
        let (Entry::Fields { values, .. } | Entry::Jump { noted: values, .. }) = &mut turn.entry
        else {
            continue;
        };
        for (id, value) in values {
            let kept = redact::keep(value);
            if kept.hidden.is_none() {
                continue;
            }
            let kind = pack.field(id).map(|field| pack[field].kind);
            *value = match kind {
                Some(FieldKind::Text) | None => kept.text,
                Some(_) => String::new(),
            };
        }
    }
}

/// What was looked for without the first of the last digits of a hidden number, if it ends with them: who goes on
/// typing behind them would make another number of them, one that is no card.
fn without_open_end(said: &str) -> &str {
    let Some((before, behind)) = said.rsplit_once(redact::HIDDEN) else {
        return said;
    };
    let digits = behind.chars().filter(char::is_ascii_digit).count();
    let only = behind
        .chars()
        .all(|c| c.is_ascii_digit() || !c.is_alphanumeric());
    if only && (1..4).contains(&digits) {
        &said[..before.len() + redact::HIDDEN.len()]
    } else {
        said
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn case(start: &str) -> ActiveCase {
        let content = Content::embedded();
        let words = Words::new(content.files.clone(), &["en"]);
        ActiveCase::begin(content, start, words, Role::Clerk, Profile::default())
            .expect("a flow of the pack")
    }

    /// All that is written down of a case.
    fn written(active: &mut ActiveCase) -> String {
        active.write_down(1);
        serde_json::to_string(&active.record).expect("JSON")
    }

    #[test]
    fn the_second_half_of_a_secret_hides_the_first_in_what_is_noted() {
        for (one, other, left) in [
            ("41111111", "11111111", ["41111111", "11111111"]),
            ("客人密码", "482913", ["482913", "482913"]),
            (
                "card 4111 1111",
                "1111 1111, declined",
                ["4111", "1111 1111"],
            ),
        ] {
            let mut active = case("card-read");
            assert_eq!(active.note(NoteKind::Own, one, 1), Ok(()));
            assert!(!active.take_hidden(), "{one}");
            assert!(written(&mut active).contains(one));
            assert_eq!(active.note(NoteKind::Own, other, 2), Ok(()));
            assert!(active.take_hidden(), "{other}");
            assert!(!active.take_hidden(), "it is reported once");
            let written = written(&mut active);
            for left in left {
                assert!(!written.contains(left), "{left}: {written}");
            }
        }
    }

    #[test]
    fn what_was_looked_for_hides_with_the_rest_and_the_same_text_twice_hides_nothing() {
        let mut active = case("card-read");
        active.add_search(("card 41111111", 0), false, None, 1);
        active.add_search(("20024417", 0), false, None, 2);
        active.add_search(("20024417", 0), false, Some("qr"), 3);
        assert_eq!(active.record.searches.len(), 2);
        assert_eq!(active.note(NoteKind::Own, "11111111", 4), Ok(()));
        let text = written(&mut active);
        assert!(active.take_hidden() && !text.contains("41111111"), "{text}");
        // Twice in a row it would be a card.
        let mut active = case("card-read");
        active.add_search(("62220244", 0), false, None, 1);
        active
            .enter("printer", (Some("62220244"), BTreeMap::new()), None)
            .expect("a flow");
        active.add_search(("62220244", 0), true, Some("printer"), 2);
        let text = written(&mut active);
        assert!(!active.take_hidden(), "{text}");
        assert_eq!(text.matches("62220244").count(), 2, "{text}");
    }

    #[test]
    fn halves_on_two_steps_and_in_two_fields_are_hidden_in_both() {
        let mut active = case("card-read");
        assert_eq!(active.note(NoteKind::Own, "41111111", 1), Ok(()));
        active.session.stop().expect("support");
        assert_eq!(active.note(NoteKind::Own, "11111111", 2), Ok(()));
        assert!(active.take_hidden());
        let text = written(&mut active);
        assert!(
            !text.contains("41111111") && !text.contains("11111111"),
            "{text}"
        );

        let mut active = case("card-read");
        active.session.stop().expect("support");
        let fill = |active: &mut ActiveCase, value: &str| {
            let values = BTreeMap::from([("screen-text".to_owned(), value.to_owned())]);
            active.session.fill(values).expect("a text");
            active.write_down(1);
        };
        fill(&mut active, "客人的密码");
        let times: Vec<i64> = active.record.log.iter().map(|turn| turn.at).collect();
        assert_eq!(active.note(NoteKind::Own, "482913", 2), Ok(()));
        let text = written(&mut active);
        assert!(active.take_hidden() && !text.contains("482913"), "{text}");
        assert!(text.contains("客人的密码"));

        // The field is written anew, and the turns keep their times.
        let mut active = case("card-read");
        active.session.stop().expect("support");
        fill(&mut active, "6222 0212 3456");
        assert_eq!(
            active.note(NoteKind::Own, "7890 128 is the card", 2),
            Ok(())
        );
        let text = written(&mut active);
        assert!(
            active.take_hidden() && !text.contains("6222 0212"),
            "{text}"
        );
        assert_eq!(
            active
                .record
                .log
                .iter()
                .map(|turn| turn.at)
                .collect::<Vec<_>>(),
            times
        );
        let value = active.session.state().fields.values().next();
        assert_eq!(value.map(String::as_str), Some("****"));
    }

    #[test]
    fn a_field_that_names_its_number_keeps_it_beside_a_note_about_a_password() {
        let mut active = case("card-read");
        assert_eq!(active.note(NoteKind::Own, "客人输了密码", 1), Ok(()));
        active.session.stop().expect("support");
        let values = [("voucher-no", "000417"), ("terminal-no", "20024417")];
        for (id, value) in values {
            let value = BTreeMap::from([(id.to_owned(), value.to_owned())]);
            // Not every support screen asks for both.
            let _ = active.session.fill(value);
        }
        let fields = active.session.state().fields.clone();
        let _ = written(&mut active);
        assert!(!active.take_hidden());
        assert_eq!(active.session.state().fields, fields);
    }

    #[test]
    fn notes_are_all_kept_or_refused() {
        let mut active = case("card-read");
        let notes: Vec<String> = (0..12)
            .map(|at| format!("{at}{}", "号机打不出小票".repeat(28)))
            .collect();
        for note in &notes {
            assert_eq!(active.note(NoteKind::Own, note, 1), Ok(()));
        }
        let text = written(&mut active);
        assert!(notes.iter().all(|note| text.contains(&**note)));
        let before = active.record.notes.clone();
        assert_eq!(
            active.note(NoteKind::Own, &"x".repeat(MAX_NOTES), 1),
            Err(NoteFull)
        );
        assert_eq!(active.record.notes, before);
    }

    #[test]
    fn a_case_of_an_older_version_is_gone_on_with_without_what_is_secret() {
        let mut active = case("card-read");
        active.session.stop().expect("support");
        let values = BTreeMap::from([("screen-text".to_owned(), "declined".to_owned())]);
        active.session.fill(values).expect("a text");
        active.write_down(1);
        let mut record = active.record.clone();
        for turn in &mut record.log {
            if let Entry::Fields { values, .. } = &mut turn.entry {
                values.insert("screen-text".to_owned(), "typed 4526 as PIN".to_owned());
            }
        }
        let (resumed, dropped) = active.replayed(record);
        assert_eq!(dropped, []);
        let text = serde_json::to_string(&resumed.record).expect("JSON");
        assert!(text.contains("typed **** as PIN"), "{text}");
    }
}
