//! What can be done with the case: ticket, hand-over code, holding, other cases.

use super::{
    super::{
        key,
        paint::{self, Brush},
    },
    Context, Item, List, PanelAction, Sheet,
    history::{flow_title, named, waits},
    list::notes,
};
use crate::{
    app::{
        driver::{Driver, Earlier, Held},
        ticket::{outcome_named, passed_to, spoken_length},
    },
    cases::{Number, Outcome, PassedTo, Record, Row, TeamCalls, clock},
    pack::{Desk, care::Round},
    words::FluentValue,
};

/// The case at hand and those on hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    list: List,
    /// How long it was worked on, once something was answered.
    times: Option<String>,
}

impl Case {
    /// What can be done with the open case.
    #[must_use]
    pub fn new(driver: &Driver, waiting: &[Row], earlier: Option<&Earlier>, checks: bool) -> Self {
        let words = &driver.active.words;
        let item = |digit, key, action| Item::new(words.ui(key), action).by(digit);
        let begun = driver.has_case();
        // The digits never move: whoever has learnt them does not look.
        let mut items: Vec<Item> = Vec::new();
        if begun {
            items.push(item('1', key::CASE_COPY, PanelAction::Copy(None)));
            items.push(item('2', key::CASE_SAVE, PanelAction::Save(None)));
            items.push(item('3', key::CASE_NEXT, PanelAction::Next));
        }
        if driver.can_wait() {
            items.push(item('4', key::CASE_HOLD, PanelAction::Hold));
        }
        if begun {
            items.push(item(
                '5',
                key::CASE_HAND_OVER,
                PanelAction::HandOver { long: false },
            ));
        }
        let caller = words.ui(key::CASE_CALLER);
        let caller = Item::new(caller, PanelAction::Caller(None)).by('6');
        items.push(match caller_named(driver) {
            Some(name) => caller.noted(name),
            None => caller,
        });
        let count = driver.held.len() + waiting.len();
        if count > 0 {
            let args = [("count", FluentValue::from(count))];
            let label = words.ui_with(key::CASE_HELD, &args);
            items.push(Item::new(label, PanelAction::Held).by('7'));
        }
        if begun {
            items.push(item('8', key::CASE_QR, PanelAction::Qr(None)));
        }
        let history = item('9', key::CASE_HISTORY, PanelAction::History);
        items.push(match earlier {
            // There is nothing of it at this desk to be listed.
            Some(earlier) if earlier.rows.is_empty() => {
                history.noted(called_before(driver, earlier))
            }
            Some(earlier) => Item {
                pick: PanelAction::Earlier,
                ..history.noted(called_before(driver, earlier))
            },
            None => history,
        });
        if let Some((to, flow)) = driver.left_behind() {
            let label = words.common_with("go-on", &[("flow", flow.into())]);
            items.push(Item::new(label, PanelAction::Jump(to)));
        }
        if begun && driver.active.desk() != Desk::Shop && !driver.caller().is_empty() {
            let same = words.ui(key::CASE_SAME);
            items.push(Item::new(same, PanelAction::SameCaller));
        }
        // An agent does not look after the terminals of a shop.
        if checks && driver.active.desk() == Desk::Shop {
            items.push(Item::new(words.ui(key::CASE_CHECKS), PanelAction::Rounds));
        }
        let list = List::new(title(driver), items);
        if !begun {
            return Self { list, times: None };
        }
        let record = &driver.active.record;
        let args = [
            ("talk", FluentValue::from(spoken_length(record.talk / 1000))),
            ("wait", spoken_length(record.wait / 1000).into()),
        ];
        Self {
            list,
            times: Some(words.common_with("ticket-times", &args)),
        }
    }

    /// The cases on hold, to go back to.
    #[must_use]
    pub fn held(driver: &Driver, waiting: &[Row]) -> Self {
        let words = &driver.active.words;
        let item = |(at, held): (usize, &Held)| {
            let number = held.active.record.number.as_ref();
            let number = number.map(Number::spoken).unwrap_or_default();
            let title = match caller_of(&held.active.record) {
                Some(caller) => format!("{caller}  {}", held.title),
                None => held.title.clone(),
            };
            let args = [
                ("number", FluentValue::from(number)),
                ("title", title.into()),
            ];
            let label = words.ui_with(key::CASE_BACK, &args);
            Item::new(label, PanelAction::BackToHeld(at)).noted(held_for(driver, held))
        };
        let mut items: Vec<Item> = driver.held.iter().enumerate().map(item).collect();
        items.extend(waiting.iter().map(|row| kept(driver, row)));
        let args = [("count", FluentValue::from(items.len()))];
        Self {
            list: List::new(words.ui_with(key::CASE_HELD, &args), items),
            times: None,
        }
    }

    /// Who the case can be passed on to.
    #[must_use]
    pub fn pass_on(driver: &Driver) -> Self {
        let words = &driver.active.words;
        let first = match driver.active.desk() {
            Desk::Acquirer => driver.queue().map(PassedTo::Queue),
            Desk::MerchantSupport => Some(PassedTo::Acquirer),
            Desk::Shop => None,
        };
        // Each has the same digit at every end; the cursor stands on the one that deals with this.
        let desk = driver.active.desk();
        let own = |to: &PassedTo| desk == Desk::Acquirer && *to == PassedTo::Acquirer;
        let all = PassedTo::all().into_iter().map(|(_, to)| to);
        let all = all.zip('1'..).filter(|(to, _)| !own(to));
        let items: Vec<Item> = all
            .map(|(to, digit)| Item::new(passed_to(words, to), PanelAction::PassOn(to)).by(digit))
            .collect();
        let suggested = first.map(PanelAction::PassOn);
        let cursor = items
            .iter()
            .position(|item| Some(&item.pick) == suggested.as_ref());
        let mut list = List::new(words.ui(key::PASS_ON_TITLE), items);
        list.cursor = cursor.unwrap_or(0);
        Self {
            list: list.leading(words.ui(key::PASS_ON_LEAD)),
            times: None,
        }
    }

    /// The rounds of checks.
    #[must_use]
    pub fn rounds(driver: &Driver) -> Self {
        let words = &driver.active.words;
        let item = |((id, round), digit): ((&str, Round), char)| {
            let label = words.get("checks", &format!("round-{id}"), None, None).text;
            Item::new(label, PanelAction::Checks(round)).by(digit)
        };
        let items = Round::ALL.into_iter().zip('1'..).map(item).collect();
        let list = List::new(words.ui(key::CASE_CHECKS), items);
        Self {
            list: list.leading(words.ui(key::CHECKS_LEAD)),
            times: None,
        }
    }

    /// The hand-over code, and ways to pass it on.
    #[must_use]
    pub fn hand_over(driver: &Driver, long: bool) -> Self {
        let words = &driver.active.words;
        let longer = driver.active.handover_long();
        let (message, code) = match longer.clone().filter(|_| long) {
            Some(code) => (key::CASE_CODE_LONG, code),
            None => (key::CASE_CODE, driver.active.handover()),
        };
        let args = [("code", FluentValue::from(code.clone()))];
        let lead = words.ui_with(message, &args);
        let mut items = vec![
            Item::new(words.ui(key::CASE_COPY_CODE), PanelAction::CopyText(code)),
            Item::new(
                words.ui(key::CASE_COPY_LINE),
                PanelAction::CopyText(driver.active.line()),
            ),
            Item::new(words.ui(key::CASE_QR), PanelAction::Qr(None)),
        ];
        if longer.is_some() && !long {
            items.push(Item::new(
                words.ui(key::CASE_LONG),
                PanelAction::HandOver { long: true },
            ));
        }
        if driver.active.desk() != Desk::Shop {
            let to = PanelAction::PassOn(PassedTo::Colleague);
            items.push(Item::new(words.ui(key::CODE_TAKEN), to));
            items.push(Item::new(
                words.ui(key::NEXT_PASS_ON),
                PanelAction::PassOnTo,
            ));
        }
        if driver.active.record.follow_up.is_some() {
            items.push(Item::new(words.ui(key::CASE_REOPEN), PanelAction::Reopen));
        }
        Self {
            list: List::new(words.ui(key::CASE_HAND_OVER), items).leading(lead),
            times: None,
        }
    }

    /// What the item with this digit does.
    #[must_use]
    pub fn by_digit(&self, digit: char) -> Option<PanelAction> {
        self.list.by_digit(digit)
    }
}

/// A case that is only kept, to go on with.
fn kept(driver: &Driver, row: &Row) -> Item {
    let words = &driver.active.words;
    let flow = flow_title(driver, &row.flow);
    let title = named(row, flow);
    let args = [
        ("number", FluentValue::from(row.number.spoken())),
        ("title", title.into()),
    ];
    let label = words.ui_with(key::CASE_BACK, &args);
    let note = waits(words, row, driver.now()).unwrap_or_default();
    Item::new(label, PanelAction::Resume(row.id)).noted(note)
}

/// What people call who called: the shop, else a number of it.
#[must_use]
pub fn caller_of(record: &Record) -> Option<String> {
    let known = ["shop-name", "merchant-no", "callback-phone", "terminal-no"];
    known
        .into_iter()
        .find_map(|id| record.caller.get(id).cloned())
}

fn caller_named(driver: &Driver) -> Option<String> {
    caller_of(&driver.active.record)
}

/// When the shop called last, about what, and what came of it.
#[must_use]
pub fn called_before(driver: &Driver, earlier: &Earlier) -> String {
    let words = &driver.active.words;
    let team = earlier.team.as_ref();
    let team = team.map(|calls| called_team(driver, calls));
    let Some(last) = earlier.rows.first() else {
        return team.unwrap_or_default();
    };
    let args = [
        ("count", FluentValue::from(earlier.rows.len())),
        ("time", clock::day_and_time(last.began).into()),
        ("flow", flow_title(driver, &last.flow).into()),
        ("outcome", outcome_named(words, last.outcome).label.into()),
    ];
    let mut text = words.ui_with(key::CALLED_BEFORE, &args);
    if earlier.same_lately > 0 {
        let again = words.ui_with(key::SAME_LATELY, &[("count", earlier.same_lately.into())]);
        text = format!("{again} {text}");
    }
    match team {
        Some(team) => format!("{text} {team}"),
        None => text,
    }
}

/// How often the shop called the team this week, and what came of it.
#[must_use]
pub fn called_team(driver: &Driver, calls: &TeamCalls) -> String {
    let words = &driver.active.words;
    let came = Outcome::ALL.iter().filter_map(|(_, outcome)| {
        let count = calls
            .outcomes
            .iter()
            .filter(|came| *came == outcome)
            .count();
        let label = outcome_named(words, *outcome).label;
        match count {
            0 => None,
            1 => Some(label),
            _ => Some(format!("{label} ×{count}")),
        }
    });
    let args = [
        ("count", FluentValue::from(calls.outcomes.len())),
        ("outcomes", came.collect::<Vec<_>>().join(", ").into()),
    ];
    words.ui_with(key::CALLED_TEAM, &args)
}

/// The heading: the number of the case, if it has one.
#[must_use]
pub fn title(driver: &Driver) -> String {
    let words = &driver.active.words;
    match &driver.active.record.number {
        Some(number) => {
            let args = [("number", FluentValue::from(number.spoken()))];
            words.ui_with(key::CASE_TITLE, &args)
        }
        None => words.ui(key::CASE_TITLE_NONE),
    }
}

/// How long a case has been on hold, or that its countdown is over.
fn held_for(driver: &Driver, held: &Held) -> String {
    let (words, now) = (&driver.active.words, driver.elapsed());
    if held.countdown().is_some_and(|until| until <= now) {
        return words.ui(key::WAIT_OVER);
    }
    let seconds = now.saturating_sub(held.since).as_secs();
    let args = [("time", FluentValue::from(spoken_length(seconds)))];
    words.ui_with(key::HELD_FOR, &args)
}

impl Sheet for Case {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn column(&self, brush: &Brush<'_>, room: u16) -> u16 {
        self.list.before_time(brush, room, 26)
    }

    fn below(&self, _: Context<'_>, brush: &Brush<'_>, width: u16) -> Vec<paint::Row> {
        let Some(times) = &self.times else {
            return Vec::new();
        };
        let mut rows = vec![paint::Row::default()];
        rows.extend(notes(brush, width, std::slice::from_ref(times), false));
        rows
    }
}
