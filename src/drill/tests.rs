use std::time::Instant;

use super::*;
use crate::content::Content;

#[test]
fn explore() {
    let content = Content::from_files(Content::files(None).unwrap()).unwrap();
    let pack = &*content.pack;
    let (mut none, mut less) = (0, 0);
    let start = Instant::now();
    for scenario in &pack.scenarios {
        let name = format!("{}/{}", pack[scenario.flow].id, scenario.id);
        let Some(world) = World::new(pack, scenario) else {
            eprintln!("no world {name}");
            continue;
        };
        let t = Instant::now();
        let best = optimum(&world);
        let ms = t.elapsed().as_millis();
        if ms > 300 {
            eprintln!("slow {name} {ms} ms");
        }
        match best {
            None => {
                none += 1;
                eprintln!(
                    "no optimum {name}: path {:?}",
                    world.path.iter().map(|n| pack.path(*n)).collect::<Vec<_>>()
                );
            }
            Some(best) => {
                if best.order.len() < world.path.len() + 1 {
                    less += 1;
                    if less < 12 {
                        eprintln!(
                            "less {name}: {:?} of {:?}",
                            best.order.iter().map(|n| pack.path(*n)).collect::<Vec<_>>(),
                            world.path.iter().map(|n| pack.path(*n)).collect::<Vec<_>>()
                        );
                    }
                }
            }
        }
    }
    eprintln!(
        "{} scenarios none {none} less {less} {:?}",
        pack.scenarios.len(),
        start.elapsed()
    );
}
