//! Drills: a scenario played by a simulated caller, and what a trainee makes of it.
//!
//! Ids and numbers only, like the session: what is said stands in `locales/<language>/drills/`.

mod choice;
mod from_case;
mod optimum;
mod rng;
mod run;
mod score;
mod slip;
mod solo;
mod world;

pub use choice::{Choice, Length};
pub use from_case::{FROM_CASE, scenario_of};
pub use optimum::{Optimum, in_order, is_enough, optimum, required, seconds};
pub use rng::Rng;
pub use run::{
    Act, Assignment, Danger, Edition, Event, Level, Phase, Refused, Reply, Retort, Run, Voice,
};
pub use score::{PASS, Score};
pub use slip::{Slip, SlipKind, slip_of};
pub use solo::{Findings, Unsafe};
pub use world::{Heard, Verdict, Way, WayToOtherEnd, World};

#[cfg(test)]
mod tests;
