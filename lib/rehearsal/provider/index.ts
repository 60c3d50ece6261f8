export { handlers } from "./handlers";
export { MARK } from "./made-up";
export { serve, type Served } from "./server";
export { simulate, type Simulation } from "./simulate";
