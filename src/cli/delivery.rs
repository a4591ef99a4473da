//! Delivery to the team's store beside a front end, where there is one.

use std::{sync::Arc, time::Duration};

use uuid::Uuid;

use super::setup::Setup;
use crate::cases::Team;

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
