//! The walk over everything that can be reached.
//!
//! Millions of positions are made of some thousand places and as many sets of facts. Both have numbers here; what an
//! answer makes of a set of facts, and where an arrival at a place ends with it, is found out by the session once and
//! looked up from then on. `direct.rs` is the same walk without numbers, which the tests hold against this one.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    hash::Hash,
    rc::Rc,
};

use rustc_hash::FxHashMap;

use super::{
    Counterexample, Liberties, Move, Proof,
    model::{Done, Model},
    quotient::Quotient,
    world::Worlds,
};
use crate::{
    pack::{Answer, Effect, Kind, Node, NodeIx, Pack, RiskIx, Setting},
    session::{FactSet, KnownFacts, Place, Position, Walk},
};

/// The most steps of a route that are told.
const LONGEST_ROUTE: usize = 40;

/// Stands for a number that was not found out yet.
const NONE: u32 = u32::MAX;

/// Nothing is passed over for having been seen too often.
#[derive(Default)]
struct Tireless {
    /// The nodes that were passed over, as their answers were known.
    passed: Vec<NodeIx>,
}

impl Walk for Tireless {
    fn passed(&mut self, node: NodeIx, _: &str, _: bool) {
        self.passed.push(node);
    }

    fn visit_limit_reached(&self, _: NodeIx) -> bool {
        false
    }
}

/// A node as it might be as well, besides as it is.
#[derive(Clone, Debug)]
pub struct Alternative {
    pub at: NodeIx,
    pub node: Node,
}

/// Whether nothing that is known leads whoever goes to a node by name on to another.
fn stands_at_once(pack: &Pack, at: NodeIx) -> bool {
    let node = &pack[at];
    let flow = &pack[node.flow];
    let says = flow.start == at && !flow.says.is_empty();
    let passed_over =
        node.kind.asks().is_some() || !node.kind.skip().is_empty() || node.kind.passes().is_some();
    !says && !passed_over && node.risks.is_empty()
}

/// Forgets what does not bear on the money, but for what words said.
pub fn forget_the_rest(model: &Model<'_>, position: &mut Position) {
    let known: Vec<_> = position.known().map(|known| known.fact).collect();
    let stated: Vec<_> = known
        .into_iter()
        .filter(|fact| position.is_stated(*fact))
        .collect();
    position.keep(|fact| model.is_money(fact) || stated.contains(&fact));
    position.establish(model.pack, model.given());
}

/// Goes to where the position says.
fn go(position: &mut Position, pack: &Pack, aged: &FactSet, going: Going, walk: &mut Tireless) {
    let to = position.at;
    match going {
        Going::Arrives => position.arrive(pack, to, walk),
        Going::Enters => position.enter(pack, to, walk),
        Going::Stops => {}
        // What is doubted is forgotten already, and cannot be forgotten twice.
        Going::Doubts => position.doubt(pack, aged, false, walk),
    }
}

/// Values with a number each.
struct Numbered<T> {
    numbers: FxHashMap<T, u32>,
    values: Vec<T>,
}

impl<T: Clone + Eq + Hash> Numbered<T> {
    fn new() -> Self {
        Self {
            numbers: FxHashMap::default(),
            values: Vec::new(),
        }
    }

    fn number(&mut self, value: T) -> u32 {
        if let Some(number) = self.numbers.get(&value) {
            return *number;
        }
        let number = u32::try_from(self.values.len()).unwrap_or(NONE);
        self.values.push(value.clone());
        self.numbers.insert(value, number);
        number
    }

    fn get(&self, number: u32) -> &T {
        &self.values[number as usize]
    }
}

/// What is done to the facts before a case goes on.
#[derive(Clone, Copy)]
enum Deed<'p> {
    /// An answer of a node is given.
    Answer(NodeIx, &'p Answer),
    /// A node is left without an answer.
    Leave(NodeIx),
    /// A node is left for another place.
    Away(NodeIx),
    /// Too much time passes.
    Doubt,
}

/// Deeds with the same key do the same: the risks that are taken and what is said, or all risks.
type DeedKey = (Option<Vec<RiskIx>>, Vec<Setting>, u8);

/// How a case comes to a place.
#[derive(Clone, Copy)]
enum Going {
    /// As everywhere, through its gates.
    Arrives,
    /// By name, with what its flow says of whoever begins there.
    Enters,
    /// It is put there.
    Stops,
    /// It stands there already, and what it needs is asked again.
    Doubts,
}

/// A way on from a place.
#[derive(Clone, Copy)]
struct Way {
    deed: u32,
    going: Going,
    to: u32,
    done: Done,
    meant: Worlds,
    by: u32,
}

/// What can be done at a place.
struct Ways {
    on: Vec<Way>,
    /// What is known where it is left for another place, and what may have been done.
    away: u32,
    left: Done,
}

/// A position on the walk.
struct Spot {
    place: u32,
    facts: u32,
    worlds: Worlds,
    waits: bool,
    /// How it was first come to: from where, and by which move.
    from: u32,
    by: u32,
}

/// What is known where people walk away.
#[derive(Default)]
struct Hub {
    worlds: Worlds,
    waits: bool,
    /// From where somebody walked away first, knowing this.
    from: u32,
    /// The positions that they come to, each with the worlds that its flow speaks of.
    entered: Vec<(u32, Worlds)>,
}

pub struct Search<'m, 'p> {
    model: &'m Model<'p>,
    quotient: &'m Quotient,
    /// Nodes that are something else as well: everything is walked that any of them allows.
    alternatives: &'m [Alternative],
    /// By node, whether it has alternatives.
    varied: Vec<bool>,
    /// The content, in which one alternative at a time takes its place.
    scratch: Option<Pack>,
    places: Numbered<Place>,
    facts: Numbered<KnownFacts>,
    moves: Vec<Move>,
    deeds: Vec<Deed<'m>>,
    deed_numbers: BTreeMap<DeedKey, u32>,
    /// By deed and facts, the facts after it.
    noted: Vec<Vec<u32>>,
    /// By facts, those of them that bear on the money.
    bearing: Vec<u32>,
    /// By place.
    ways: Vec<Option<Rc<Ways>>>,
    /// By place, facts and going, the spots that it may end on.
    arrivals: FxHashMap<(u32, u32, u8), Spots>,
    spots: Vec<Spot>,
    spot_numbers: FxHashMap<(u32, u32), u32>,
    open: VecDeque<u32>,
    hubs: BTreeMap<u32, Hub>,
    leaving: VecDeque<u32>,
    harmed: BTreeMap<NodeIx, u32>,
    /// By node, the worlds in which it must not be shown.
    unsafe_for: Vec<Worlds>,
    /// By node, the worlds that its flow speaks of, where it begins one.
    begun: Vec<Worlds>,
    /// By node, whether whoever goes there by name stands there at once, whatever is known.
    plain: Vec<bool>,
    /// What the words may say that lead to a place by name.
    said: Vec<Setting>,
    /// What a pause makes uncertain.
    aged: FactSet,
    /// A world in which a payment would be a second one.
    danger: Worlds,
    /// The walk ends with the first way to a second payment.
    first_only: bool,
    /// People leave for other places on the way.
    leaves: bool,
}

/// Where an arrival may end: on one spot, unless it passes over a node that has alternatives.
#[derive(Clone)]
enum Spots {
    One(u32),
    Any(Rc<[u32]>),
}

/// Moves that are no answers, by number.
const MOVES: [Move; 5] = [
    Move::Begin,
    Move::Failed,
    Move::Stop,
    Move::Jump,
    Move::Pause,
];
const BEGIN: u32 = 0;
const FAILED: u32 = 1;
const STOP: u32 = 2;
const JUMP: u32 = 3;
const PAUSE: u32 = 4;

impl<'m, 'p> Search<'m, 'p> {
    pub fn new(model: &'m Model<'p>, quotient: &'m Quotient, liberties: &Liberties) -> Self {
        let nodes = (0..model.pack.nodes.len()).map(NodeIx::new);
        let begun = nodes.clone().map(|at| {
            let flow = model.pack[at].flow;
            if model.pack[flow].start == at {
                model.meant(&model.flow_says(flow))
            } else {
                model.all
            }
        });
        let begun = begun.collect();
        Self {
            places: Numbered::new(),
            facts: Numbered::new(),
            moves: MOVES.to_vec(),
            deeds: Vec::new(),
            deed_numbers: BTreeMap::new(),
            noted: Vec::new(),
            bearing: Vec::new(),
            ways: Vec::new(),
            arrivals: FxHashMap::default(),
            spots: Vec::new(),
            spot_numbers: FxHashMap::default(),
            open: VecDeque::new(),
            hubs: BTreeMap::new(),
            leaving: VecDeque::new(),
            harmed: BTreeMap::new(),
            unsafe_for: nodes.clone().map(|at| model.unsafe_for(at)).collect(),
            plain: nodes.map(|at| stands_at_once(model.pack, at)).collect(),
            begun,
            said: liberties.said.clone(),
            aged: FactSet::changed_by_attempts(model.pack),
            danger: super::world::those(|world| !world.safe()),
            first_only: false,
            leaves: liberties.leave,
            alternatives: &[],
            varied: vec![false; model.pack.nodes.len()],
            scratch: None,
            model,
            quotient,
        }
    }

    /// Each of these nodes may be what it is or this: the walk comes to everything that a content comes to in which any
    /// one of them is so.
    pub fn with_alternatives(mut self, alternatives: &'m [Alternative]) -> Self {
        self.alternatives = alternatives;
        for alternative in alternatives {
            self.varied[alternative.at.at()] = true;
        }
        self.scratch = Some(self.model.pack.clone());
        self
    }

    /// Whether there is any way to a second payment.
    pub fn finds_harm(mut self) -> bool {
        self.first_only = true;
        self.run();
        !self.harmed.is_empty()
    }

    pub fn run(&mut self) {
        let mut nothing = Position::new(self.model.pack, NodeIx::new(0));
        forget_the_rest(self.model, &mut nothing);
        let nothing = self.facts.number(nothing.apart().1);
        for (spot, meant) in self.entered(nothing) {
            self.reach(spot, self.model.all & meant, NONE, BEGIN);
        }
        // All that can be reached where nobody leaves, before anybody does: most harm is found there.
        loop {
            if self.first_only && !self.harmed.is_empty() {
                break;
            }
            if let Some(spot) = self.open.pop_front() {
                self.step(spot);
            } else if let Some(facts) = self.leaving.pop_front() {
                self.jump(facts);
            } else {
                break;
            }
        }
    }

    /// Every position, with the worlds that are possible there.
    #[cfg(test)]
    pub fn came_to(&self) -> FxHashMap<Position, Worlds> {
        let reached = self.spots.iter().filter(|spot| spot.worlds != 0);
        let position =
            |spot: &Spot| Position::joined(self.places.get(spot.place), self.facts.get(spot.facts));
        reached.map(|spot| (position(spot), spot.worlds)).collect()
    }

    /// What the walk found.
    pub fn proof(&self) -> Proof {
        let pays = |at: &NodeIx| self.model.effects[at.at()].is_some();
        let reached = || self.spots.iter().filter(|spot| spot.worlds != 0);
        let shown: BTreeSet<NodeIx> = reached().map(|spot| self.at(spot)).collect();
        let nodes = (0..self.model.pack.nodes.len()).map(NodeIx::new);
        let payments: Vec<NodeIx> = nodes.filter(pays).collect();
        let states = reached().map(|spot| spot.worlds.count_ones() as usize);
        let harmed = self.harmed.iter().map(|(node, spot)| Counterexample {
            node: *node,
            route: self.route(*spot),
        });
        Proof {
            payments: payments.len(),
            missed: payments
                .into_iter()
                .filter(|at| !shown.contains(at))
                .collect(),
            positions: reached().count(),
            states: states.sum(),
            harmed: harmed.collect(),
            ungrounded: Vec::new(),
        }
    }

    fn at(&self, spot: &Spot) -> NodeIx {
        self.places.get(spot.place).at
    }

    /// The positions that a case comes to which goes to any place by name, knowing this: with no words and with each of
    /// those that may be said. They need not be true. Each with the worlds of which its flow speaks.
    fn entered(&mut self, facts: u32) -> Vec<(u32, Worlds)> {
        let quotient = self.quotient;
        let pack: &Pack = self.model.pack;
        let worded = self.facts.get(facts).any_stated();
        let mut entered = Vec::with_capacity(quotient.entries.len() * (self.said.len() + 1));
        let known = self.facts.get(facts).clone();
        let said: Vec<Option<Setting>> = self.said.iter().copied().map(Some).collect();
        for at in &quotient.entries {
            let at = *at;
            let meant = self.begun[at.at()];
            let (place, _) = Position::new(pack, at).apart();
            if self.plain[at.at()] && self.said.is_empty() && !worded {
                let place = self.places.number(place);
                entered.push((self.numbered_spot(place, facts), meant));
                continue;
            }
            for said in said.iter().copied().chain([None]) {
                let mut position = Position::joined(&place, &known);
                if let Some(said) = said {
                    position.establish_stated(pack, said);
                }
                self.arrived(&position, Going::Enters, &mut |spot| {
                    entered.push((spot, meant));
                });
            }
        }
        for at in &quotient.doors {
            let (place, _) = Position::new(pack, *at).apart();
            let position = Position::joined(&place, &known);
            let all = self.model.all;
            self.arrived(&position, Going::Arrives, &mut |spot| {
                entered.push((spot, all));
            });
        }
        entered
    }

    /// Every spot on which an arrival from here may end: as the content is, and for each node that is passed over as each of
    /// its alternatives would have it.
    fn arrived(&mut self, from: &Position, going: Going, ends: &mut dyn FnMut(u32)) {
        let mut walk = Tireless::default();
        let mut position = from.clone();
        go(&mut position, self.model.pack, &self.aged, going, &mut walk);
        ends(self.spot(position));
        walk.passed.retain(|at| self.varied[at.at()]);
        walk.passed.sort_unstable();
        walk.passed.dedup();
        let Some(mut scratch) = self.scratch.take_if(|_| !walk.passed.is_empty()) else {
            return;
        };
        let alternatives = self.alternatives.iter();
        for other in alternatives.filter(|it| walk.passed.contains(&it.at)) {
            scratch.nodes[other.at.at()].clone_from(&other.node);
            let mut position = from.clone();
            go(
                &mut position,
                &scratch,
                &self.aged,
                going,
                &mut Tireless::default(),
            );
            ends(self.spot(position));
            scratch.nodes[other.at.at()].clone_from(&self.model.pack[other.at]);
        }
        self.scratch = Some(scratch);
    }

    /// The spot of a position, without what does not bear on the money.
    fn spot(&mut self, mut position: Position) -> u32 {
        forget_the_rest(self.model, &mut position);
        position.at = self.quotient.stands_for[position.at.at()];
        let (place, facts) = position.apart();
        let place = self.places.number(place);
        let facts = self.facts.number(facts);
        self.numbered_spot(place, facts)
    }

    fn numbered_spot(&mut self, place: u32, facts: u32) -> u32 {
        let next = u32::try_from(self.spots.len()).unwrap_or(NONE);
        let spot = *self.spot_numbers.entry((place, facts)).or_insert(next);
        if spot == next {
            self.spots.push(Spot {
                place,
                facts,
                worlds: 0,
                waits: false,
                from: NONE,
                by: BEGIN,
            });
        }
        spot
    }

    fn reach(&mut self, to: u32, worlds: Worlds, from: u32, by: u32) {
        let spot = &mut self.spots[to as usize];
        if worlds & !spot.worlds == 0 {
            return;
        }
        let worlds = self.model.later.of(worlds);
        if worlds & !spot.worlds == 0 {
            return;
        }
        let endangered = spot.worlds & self.danger == 0 && worlds & self.danger != 0;
        if spot.worlds == 0 || endangered {
            spot.from = from;
            spot.by = by;
        }
        spot.worlds |= worlds;
        let at = self.places.get(spot.place).at;
        if spot.worlds & self.unsafe_for[at.at()] != 0 {
            self.harmed.entry(at).or_insert(to);
        }
        if !std::mem::replace(&mut spot.waits, true) {
            self.open.push_back(to);
        }
    }

    fn step(&mut self, from: u32) {
        let spot = &mut self.spots[from as usize];
        spot.waits = false;
        let Spot {
            place,
            facts,
            worlds,
            ..
        } = *spot;
        let ways = self.ways_of(place);
        for way in &ways.on {
            let worlds = self.model.after(way.done, worlds) & way.meant;
            if worlds == 0 {
                continue;
            }
            let facts = self.noted(way.deed, facts);
            match self.arrival(way.to, facts, way.going) {
                Spots::One(to) => self.reach(to, worlds, from, way.by),
                Spots::Any(all) => {
                    for to in &*all {
                        self.reach(*to, worlds, from, way.by);
                    }
                }
            }
        }
        if self.leaves {
            let facts = self.noted(ways.away, facts);
            self.walk_away(from, facts, self.model.after(ways.left, worlds));
        }
    }

    fn walk_away(&mut self, from: u32, facts: u32, left: Worlds) {
        let hub = self.hubs.entry(facts).or_default();
        if left & !hub.worlds == 0 {
            return;
        }
        let endangered = hub.worlds & self.danger == 0 && left & self.danger != 0;
        if hub.worlds == 0 || endangered {
            hub.from = from;
        }
        hub.worlds |= left;
        if !std::mem::replace(&mut hub.waits, true) {
            self.leaving.push_back(facts);
        }
    }

    fn jump(&mut self, facts: u32) {
        let hub = self.hubs.entry(facts).or_default();
        hub.waits = false;
        let (worlds, from) = (hub.worlds, hub.from);
        let mut entered = std::mem::take(&mut hub.entered);
        if entered.is_empty() {
            entered = self.entered(facts);
        }
        for (spot, meant) in &entered {
            self.reach(*spot, worlds & meant, from, JUMP);
        }
        self.hubs.entry(facts).or_default().entered = entered;
    }

    fn ways_of(&mut self, place: u32) -> Rc<Ways> {
        if self.ways.len() <= place as usize {
            self.ways.resize(place as usize + 1, None);
        }
        if let Some(ways) = &self.ways[place as usize] {
            return Rc::clone(ways);
        }
        let at = self.places.get(place).at;
        let ways = Rc::new(Ways {
            on: self.find_ways(place),
            away: self.deed(Deed::Away(at)),
            left: self.model.left_behind(at),
        });
        self.ways[place as usize] = Some(Rc::clone(&ways));
        ways
    }

    fn find_ways(&mut self, place: u32) -> Vec<Way> {
        let model = self.model;
        let pack = model.pack;
        let here = self.places.get(place).clone();
        let at = here.at;
        let node = &pack[at];
        let mut ways = Vec::new();
        let typed = model.codes.iter().filter(|_| node.looks_up());
        let others = self.alternatives.iter().filter(|it| it.at == at);
        let others = others.flat_map(|it| it.node.answers());
        for answer in node.answers().chain(typed).chain(others) {
            let (done, meant) = model.told_by(at, answer);
            let by = u32::try_from(self.moves.len()).unwrap_or(NONE);
            self.moves.push(Move::Answer(answer.id.clone()));
            ways.push(Way {
                deed: self.deed(Deed::Answer(at, answer)),
                going: Going::Arrives,
                to: self.places.number(here.clone().moved(answer.to)),
                done,
                meant,
                by,
            });
        }
        let left = Way {
            deed: self.deed(Deed::Leave(at)),
            going: Going::Arrives,
            to: place,
            done: model.left_behind(at),
            meant: model.all,
            by: FAILED,
        };
        if let Kind::Solved {
            verify: true,
            failed,
            ..
        } = node.kind
        {
            let to = self.places.number(here.clone().moved(failed));
            ways.push(Way { to, ..left });
        }
        if !matches!(node.kind, Kind::Support { .. }) {
            let mut stopped = Position::joined(&here, &KnownFacts::nothing(pack.facts.len()));
            stopped.stop(pack);
            ways.push(Way {
                going: Going::Stops,
                to: self.places.number(stopped.apart().0),
                by: STOP,
                ..left
            });
        }
        // A screen that goes on with a try is about that try, however long it stands there.
        let done = match model.effects[at.at()] {
            Some(Effect::Finishes) => Done::Nothing,
            Some(_) | None => left.done,
        };
        ways.push(Way {
            deed: self.deed(Deed::Doubt),
            going: Going::Doubts,
            done,
            by: PAUSE,
            ..left
        });
        ways
    }

    fn deed(&mut self, deed: Deed<'m>) -> u32 {
        let pack = self.model.pack;
        let left = |at: NodeIx| (!pack[at].is_end()).then(|| pack[at].risks.clone());
        let key = match deed {
            Deed::Answer(at, answer) => {
                let undone = matches!(pack[at].kind, Kind::Try { .. }) && &*answer.id == "unsure";
                let risks = if undone {
                    Vec::new()
                } else {
                    pack[at].risks.clone()
                };
                (Some(risks), answer.set.clone(), 0)
            }
            Deed::Leave(at) => (left(at), Vec::new(), 1),
            Deed::Away(at) => (left(at), Vec::new(), 2),
            Deed::Doubt => (None, Vec::new(), 3),
        };
        let next = u32::try_from(self.deeds.len()).unwrap_or(NONE);
        let number = *self.deed_numbers.entry(key).or_insert(next);
        if number == next {
            self.deeds.push(deed);
            self.noted.push(Vec::new());
        }
        number
    }

    /// What is known after a deed.
    fn noted(&mut self, deed: u32, facts: u32) -> u32 {
        let known = self.noted[deed as usize].get(facts as usize);
        if let Some(known) = known.copied().filter(|known| *known != NONE) {
            return known;
        }
        let pack = self.model.pack;
        let deed_done = self.deeds[deed as usize];
        let at = match deed_done {
            Deed::Answer(at, _) | Deed::Leave(at) | Deed::Away(at) => at,
            Deed::Doubt => NodeIx::new(0),
        };
        let (place, _) = Position::new(pack, at).apart();
        let mut position = Position::joined(&place, self.facts.get(facts));
        match deed_done {
            Deed::Answer(_, answer) => position.note_answer(pack, answer),
            Deed::Leave(_) => position.leave(pack),
            Deed::Away(_) => {
                position.walk_away(pack);
                forget_the_rest(self.model, &mut position);
            }
            Deed::Doubt => position.doubt_facts(pack, &self.aged),
        }
        let after = self.facts.number(position.apart().1);
        let row = &mut self.noted[deed as usize];
        if row.len() <= facts as usize {
            row.resize(facts as usize + 1, NONE);
        }
        row[facts as usize] = after;
        after
    }

    /// What bears on the money of what is known.
    fn without_the_rest(&mut self, facts: u32) -> u32 {
        let known = self.bearing.get(facts as usize).copied();
        if let Some(known) = known.filter(|known| *known != NONE) {
            return known;
        }
        let (place, _) = Position::new(self.model.pack, NodeIx::new(0)).apart();
        let mut position = Position::joined(&place, self.facts.get(facts));
        forget_the_rest(self.model, &mut position);
        let bearing = self.facts.number(position.apart().1);
        if self.bearing.len() <= facts as usize {
            self.bearing.resize(facts as usize + 1, NONE);
        }
        self.bearing[facts as usize] = bearing;
        bearing
    }

    /// The spots on which an arrival may end.
    fn arrival(&mut self, place: u32, facts: u32, going: Going) -> Spots {
        let at = self.places.get(place).clone();
        let stands = match going {
            Going::Arrives => self.plain[at.at.at()] && !at.awaits(),
            Going::Stops => true,
            Going::Enters | Going::Doubts => false,
        };
        if stands {
            let facts = self.without_the_rest(facts);
            let named = self.quotient.stands_for[at.at.at()];
            let place = if named == at.at {
                place
            } else {
                let named = at.moved(named);
                self.places.number(named)
            };
            return Spots::One(self.numbered_spot(place, facts));
        }
        let key = (place, facts, going as u8);
        if let Some(spots) = self.arrivals.get(&key) {
            return spots.clone();
        }
        let from = Position::joined(self.places.get(place), self.facts.get(facts));
        let mut ends: Vec<u32> = Vec::new();
        self.arrived(&from, going, &mut |spot| ends.push(spot));
        let spots = match &ends[..] {
            [spot] => Spots::One(*spot),
            _ => Spots::Any(ends.into()),
        };
        self.arrivals.insert(key, spots.clone());
        spots
    }

    fn route(&self, to: u32) -> Vec<(Option<NodeIx>, Move)> {
        let mut steps = Vec::new();
        let mut at = to;
        while let Some(spot) = self.spots.get(at as usize) {
            let from = self.spots.get(spot.from as usize);
            let by = self.moves[spot.by as usize].clone();
            steps.push((from.map(|from| self.at(from)), by));
            at = spot.from;
            if steps.len() > LONGEST_ROUTE {
                break;
            }
        }
        steps.reverse();
        steps
    }
}
