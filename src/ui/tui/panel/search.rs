//! The search box over the list of all troubles.

use ratatui::layout::Rect;
use tui_input::Input;

use super::{
    super::{geometry::Cursor, key, message::Key, paint::Brush},
    Context, Item, List, PanelAction, Reply, Sheet, line,
};
use crate::{
    app::{
        driver::{Driver, MOST_FOUND, Search as Outcome},
        finder::{self, Found},
        messages::bad_code,
        screen::node_title,
    },
    words::{FluentValue, Words},
};

/// What is typed, and what it finds.
#[derive(Clone, Debug)]
pub struct Search {
    list: List,
    line: Input,
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
            nothing: false,
        }
    }

    /// Looks up what stands in the box.
    pub fn look_up(&mut self, driver: &mut Driver) {
        let query = self.line.value().trim().to_owned();
        self.list.title = driver.active.words.ui(key::FIND_TITLE);
        self.nothing = false;
        let mut lead = None;
        let items = if query.is_empty() {
            all_flows(driver)
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
                    not_found(driver, query)
                }
                Outcome::Found(found) if found.is_empty() => {
                    self.nothing = true;
                    not_found(driver, query)
                }
                Outcome::Found(found) => {
                    let words = &driver.active.words;
                    found.into_iter().map(|found| item(words, found)).collect()
                }
            }
        };
        self.list.lead = lead;
        self.list.replace(items);
    }
}

fn all_flows(driver: &Driver) -> Vec<Item> {
    let (pack, words) = (driver.active.session.pack(), &driver.active.words);
    let items = finder::flows(pack).into_iter().map(|flow| {
        let flow = &pack[flow].id;
        let title = words.get(flow, "flow", None, None).text;
        let about = words.get(flow, "flow", Some("about"), None).text;
        Item::new(title, PanelAction::Jump(flow.to_string())).noted(about)
    });
    items.collect()
}

fn item(words: &Words, found: Found) -> Item {
    let note = found.reason(words);
    let label = found.heading();
    Item::new(label, PanelAction::Enter(found.to, found.said)).noted(note)
}

/// Nothing found is an answer too: the whole list, or a call with the text noted.
fn not_found(driver: &Driver, query: String) -> Vec<Item> {
    let words = &driver.active.words;
    let everything = Item::new(words.ui(key::FIND_EVERYTHING), PanelAction::Everything);
    let call = driver.active.home_call().map(|call| {
        Item::new(
            words.ui(key::FIND_CALL),
            PanelAction::Enter(call, Some(query)),
        )
    });
    [everything].into_iter().chain(call).collect()
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
        let beside = self.list.widest_note(brush).min(room * 2 / 5);
        self.list.widest(brush).min(room.saturating_sub(beside + 2))
    }

    fn other_key(&mut self, key: Key) -> Reply {
        line::type_key(&mut self.line, key, line::MAX_TYPED)
    }

    fn draw(&self, context: Context<'_>, brush: &mut Brush<'_>, area: Rect) -> Cursor {
        let nothing = self.nothing.then(|| context.words.ui(key::FIND_NOTHING));
        let names = (key::FIND_BOX, key::FIND_HINT);
        line::draw(self, names, nothing, context, brush, area)
    }
}
