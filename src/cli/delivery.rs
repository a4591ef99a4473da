//! Delivery to the team's store beside a front end, where there is one.

use std::{sync::Arc, time::Duration};
#[cfg(feature = "central")]
use std::{sync::mpsc, thread};

use uuid::Uuid;

use super::setup::Setup;
use crate::cases::{HeldElsewhere, Team};
#[cfg(feature = "central")]
use crate::{cases::Store, central::Server};

#[cfg(feature = "central")]
pub use crate::central::Courier;

/// How long leaving may take because something is still to be delivered.
pub const LEAVING: Duration = Duration::from_secs(2);

/// Begins to deliver, if there is a place to deliver to; tells `team` what people have to know. `resumed` is the case that
/// the program was started with.
#[cfg(feature = "central")]
pub fn begin(setup: &Setup, team: &Arc<Team>, resumed: Option<Uuid>) -> Option<Courier> {
    let central = setup.settings.central.clone()?;
    let folder = setup.settings.cases.as_ref()?.value.clone();
    Some(Courier::start(folder, central, team.clone(), resumed))
}

/// How long going on with a case may take because another desk may have it.
#[cfg(feature = "central")]
const ASKING: Duration = Duration::from_secs(1);

/// Who else has a case that is to be gone on with. It is this desk's from now on if nobody has. `None` also where the
/// team's store does not answer at once: nobody waits for it.
#[cfg(feature = "central")]
pub fn held_elsewhere(setup: &Setup, id: Uuid) -> Option<HeldElsewhere> {
    let central = setup.settings.central.clone()?;
    let folder = setup.settings.cases.as_ref()?.value.clone();
    let (answer, answered) = mpsc::channel();
    let ask = move || {
        let mut store = Store::look(&folder, ASKING).ok()??;
        store.begin_run().ok()?;
        let desk = store.desk().ok()?;
        let mut server = Server::connect(&central).ok()?;
        server.ready().ok()?;
        let held = server.hold(&[id], desk, store.computer()).ok()?;
        held.into_iter().next()
    };
    thread::Builder::new()
        .name("asker".to_owned())
        .spawn(move || {
            let _ = answer.send(ask());
        })
        .ok()?;
    answered.recv_timeout(ASKING).ok().flatten()
}

/// Nobody: this program was built without it.
#[cfg(not(feature = "central"))]
pub fn held_elsewhere(_: &Setup, _: Uuid) -> Option<HeldElsewhere> {
    None
}

/// Nothing: this program was built without it.
#[cfg(not(feature = "central"))]
#[derive(Debug)]
pub enum Courier {}

#[cfg(not(feature = "central"))]
impl Courier {
    pub fn finish(self, _: Duration) {
        match self {}
    }
}

/// Says that this program cannot deliver, if it should.
#[cfg(not(feature = "central"))]
pub fn begin(setup: &Setup, _: &Arc<Team>, _: Option<Uuid>) -> Option<Courier> {
    if setup.settings.central.is_some() {
        let text = crate::app::messages::say(&setup.words, "central-not-built");
        super::output::complain(&[text]);
    }
    None
}
