//! The search box over the list of all troubles.

use std::ops::Range;

use ratatui::layout::Rect;
use tui_input::Input;

use super::{
    super::{geometry::Cursor, key, message::Key, paint::Brush},
    Context, Item, List, PanelAction, Reply, Sheet, line,
};
use crate::{
    app::{
        driver::{Driver, MOST_FOUND, Search as Outcome},
        finder::{self, Found, Suggestion},
        messages::bad_code,
        screen::node_title,
    },
    session::handover,
    words::{FluentValue, Words},
};

/// What is typed, and what it finds.
#[derive(Clone, Debug)]
pub struct Search {
    list: List,
    line: Input,
    /// For each item: the bytes of what is typed on which it rests.
    reasons: Vec<Vec<Range<usize>>>,
    /// Something was looked for and not found.
    nothing: bool,
}

impl Search {
    /// An empty search box.
    #[must_use]
    pub fn new(driver: &Driver) -> Self {
        let title = driver.active.words.ui(key::FIND_TITLE);
        Self {
            list: List::new(title, all_flows(driver)),
            line: Input::default(),
            reasons: Vec::new(),
            nothing: false,
        }
    }

    /// The search that the next turn was picked from that was taken back: as it was, with the cursor on what was
    /// picked.
    #[must_use]
    pub fn behind(driver: &mut Driver) -> Option<Self> {
        let (text, picked) = driver.active.search_behind()?;
        let (text, picked) = (text.to_owned(), picked.to_owned());
        let mut search = Self::new(driver);
        search.line = Input::new(text);
        search.look_up(driver);
        let leads = |item: &Item| matches!(&item.pick, PanelAction::Enter(to, _) if *to == picked);
        search.list.cursor = search.list.items.iter().position(leads).unwrap_or(0);
        Some(search)
    }

    /// Looks up what stands in the box.
    pub fn look_up(&mut self, driver: &mut Driver) {
        let typed = self.line.value();
        let query = typed.trim().to_owned();
        let before = typed.len() - typed.trim_start().len();
        self.list.title = driver.active.words.ui(key::FIND_TITLE);
        self.nothing = false;
        self.reasons.clear();
        let mut lead = None;
        let items = if query.is_empty() {
            driver.forget_search();
            all_flows(driver)
        } else if handover::is_case_number(&query) {
            let words = &driver.active.words;
            let label = words.ui_with(key::FIND_CASE, &[("number", query.clone().into())]);
            vec![Item::new(label, PanelAction::FindCase(query))]
        } else {
            match driver.search(&query, MOST_FOUND) {
                Outcome::Code(Ok(place)) => {
                    let words = &driver.active.words;
                    let item = Item::new(words.ui(key::TAKE_OVER), PanelAction::TakeOver(query));
                    vec![item.noted(place_title(driver, &place))]
                }
                Outcome::Code(Err(bad)) => {
                    // "Try fewer words" would be no help here.
                    lead = Some(bad_code(&driver.active.words, &bad));
                    not_found(driver, query, Vec::new())
                }
                Outcome::Found(looked_up) if looked_up.found.is_empty() => {
                    self.nothing = true;
                    not_found(driver, looked_up.text, looked_up.suggestions)
                }
                Outcome::Found(looked_up) => {
                    let words = &driver.active.words;
                    let near = looked_up.shown();
                    // What was hidden in a text has moved the rest of it.
                    let as_typed = looked_up.text == query;
                    let found = looked_up.found.into_iter().map(|mut found| {
                        let ranges = std::mem::take(&mut found.ranges).into_iter();
                        let ranges = ranges.filter(|_| as_typed);
                        let ranges = ranges.map(|at| at.start + before..at.end + before);
                        self.reasons.push(ranges.collect());
                        item(words, found)
                    });
                    let mut items: Vec<Item> = found.collect();
                    if let Some(first) = items.get_mut(near) {
                        first.heading = Some(words.ui(key::FIND_LESS_LIKELY));
                    }
                    items
                }
            }
        };
        self.list.lead = lead;
        self.list.replace(items);
    }
}

fn all_flows(driver: &Driver) -> Vec<Item> {
    let (pack, words) = (driver.active.session.pack(), &driver.active.words);
    let other = words.ui(key::FIND_OTHER);
    // Under the same headings as on the first screen, in their order.
    let mut groups: Vec<(String, Vec<Item>)> = Vec::new();
    for flow in finder::flows(pack) {
        let group = finder::category(pack, words, flow).unwrap_or_else(|| other.clone());
        let flow = &pack[flow].id;
        let title = words.get(flow, "flow", None, None).text;
        let about = words.get(flow, "flow", Some("about"), None).text;
        let item = Item::new(title, PanelAction::Jump(flow.to_string())).noted(about);
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, items)) => items.push(item),
            None => groups.push((group, vec![item])),
        }
    }
    groups.sort_by_key(|(group, _)| *group == other);
    let groups = groups.into_iter().flat_map(|(group, mut items)| {
        if let Some(first) = items.first_mut() {
            first.heading = Some(group);
        }
        items
    });
    groups.collect()
}

fn item(words: &Words, found: Found) -> Item {
    let note = found.reason(words);
    let label = found.heading();
    Item::new(label, PanelAction::Enter(found.to, found.said)).noted(note)
}

/// Nothing found is an answer too: what may be meant, the whole list, or a call with the text noted.
fn not_found(driver: &Driver, query: String, ways: Vec<Suggestion>) -> Vec<Item> {
    let words = &driver.active.words;
    let asked = ways.into_iter().filter_map(|way| {
        let item = Item::new(way.question?, PanelAction::Enter(way.to, None));
        Some(item.noted(words.ui(key::FIND_YES)))
    });
    let everything = Item::new(words.ui(key::FIND_EVERYTHING), PanelAction::Everything);
    let call = driver.active.home_call().map(|call| {
        Item::new(
            words.ui(key::FIND_CALL),
            PanelAction::Enter(call, Some(query)),
        )
    });
    asked.chain([everything]).chain(call).collect()
}

/// The trouble and the step of a place, in words; its name, where the content has no such place.
fn place_title(driver: &Driver, place: &str) -> String {
    let (pack, words) = (driver.active.session.pack(), &driver.active.words);
    let Some(node) = pack.node(place) else {
        return place.to_owned();
    };
    let flow = words.get(&pack[pack[node].flow].id, "flow", None, None);
    let title = node_title(words, pack, node);
    let args = [
        ("flow", FluentValue::from(flow.text)),
        ("title", title.into()),
    ];
    words.ui_with(key::PLACE, &args)
}

impl Sheet for Search {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn line(&self) -> Option<&Input> {
        Some(&self.line)
    }

    fn line_mut(&mut self) -> Option<&mut Input> {
        Some(&mut self.line)
    }

    fn has_digits(&self) -> bool {
        // They are typed.
        false
    }

    fn column(&self, brush: &Brush<'_>, room: u16) -> u16 {
        // A question that is cut cannot be answered; what stands beside it says nothing new.
        let beside = if self.nothing {
            0
        } else {
            self.list.widest_note(brush).min(room * 2 / 5)
        };
        self.list.widest(brush).min(room.saturating_sub(beside + 2))
    }

    fn marks(&self) -> &[Range<usize>] {
        self.reasons
            .get(self.list.cursor)
            .map_or(&[], Vec::as_slice)
    }

    fn other_key(&mut self, key: Key) -> Reply {
        line::type_key(&mut self.line, key, line::MAX_TYPED)
    }

    fn draw(&self, context: Context<'_>, brush: &mut Brush<'_>, area: Rect) -> Cursor {
        let nothing = self.nothing.then(|| context.words.ui(key::FIND_NOTHING));
        let words = context.words;
        let (label, hint) = (words.ui(key::FIND_BOX), words.ui(key::FIND_HINT));
        line::draw(self, (&label, &hint), nothing, context, brush, area)
    }
}
