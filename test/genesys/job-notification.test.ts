import { JobEventSource, JobTrigger, type JobEventSourceProps, type JobTriggerProps } from "../../lib/genesys";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth } from "../support/synth";

const id = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";
const trigger: JobTriggerProps = { topicName: "v2.example.jobs.{id}", workflowId: id };
const source: JobEventSourceProps = {
  topics: ["v2.example.jobs"],
  awsAccountId: "111122223333",
  awsRegion: "eu-west-2",
};

test("a trigger starts the workflow at every end of a job", () => {
  const stack = synth((scope) => void new JobTrigger(scope, "trigger", trigger));
  expect(nonconforming(stack)).toEqual([]);
  const made = only(stack, "genesyscloud_processautomation_trigger");
  expect(made).toMatchObject({ topic_name: "v2.example.jobs.{id}", enabled: true, target: { id, type: "Workflow" } });
  expect(JSON.parse(made["match_criteria"] as string)).toEqual([
    { jsonPath: "state", operator: "In", values: ["FULFILLED", "FAILED", "CANCELLED"] },
  ]);
});

test("what no document confirms can be set", () => {
  const props = {
    ...trigger,
    stateJsonPath: "eventBody.state",
    states: ["CANCELLED", "FAILED"],
    dataFormat: "Json",
  } as const;
  const made = only(
    synth((scope) => void new JobTrigger(scope, "trigger", props)),
    "genesyscloud_processautomation_trigger",
  );
  expect(JSON.parse(made["match_criteria"] as string)).toEqual([
    { jsonPath: "eventBody.state", operator: "In", values: ["CANCELLED", "FAILED"] },
  ]);
  expect(made["target"]).toMatchObject({ workflow_target_settings: { data_format: "Json" } });
});

test("events go to the account and the region that were named", () => {
  const stack = synth((scope) => void new JobEventSource(scope, "events", source));
  expect(nonconforming(stack)).toEqual([]);
  const made = only(stack, "genesyscloud_integration");
  expect(made).toMatchObject({ integration_type: "amazon-eventbridge-source", intended_state: "ENABLED" });
  expect(JSON.parse((made["config"] as { properties: string }).properties)).toEqual({
    awsAccountId: "111122223333",
    awsAccountRegion: "eu-west-2",
    eventSourceSuffix: "legal-hold",
    eventFilter: ["v2.example.jobs"],
  });
});

const triggers: [Partial<JobTriggerProps>, string[]][] = [
  [{ topicName: undefined }, ["TOPIC_INVALID topicName"]],
  [{ topicName: "recordings" }, ["TOPIC_INVALID topicName"]],
  [{ workflowId: "my workflow" }, ["GENESYS_ID_INVALID workflowId"]],
  [{ states: ["FULFILLED"] }, ["JOB_FAILURE_SILENT states"]],
  [{ states: ["FAILED"] }, ["JOB_FAILURE_SILENT states"]],
  [{ states: ["FAILED", "CANCELLED", "READY" as never] }, ["JOB_STATE_INVALID states[2]"]],
  [{ stateJsonPath: "$.state" }, ["JSON_PATH_INVALID stateJsonPath"]],
  [{ dataFormat: "json" as never }, ["DATA_FORMAT_INVALID dataFormat"]],
];

test.each(triggers)("a trigger with %j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new JobTrigger(scope, "trigger", { ...trigger, ...props }))).toEqual(expected);
});

const sources: [Partial<JobEventSourceProps>, string[]][] = [
  [{ topics: [] }, ["TOPIC_INVALID topics"]],
  [{ topics: ["v2.a", "v1.b"] }, ["TOPIC_INVALID topics[1]"]],
  [{ sourceSuffix: "a/b" }, ["SOURCE_SUFFIX_INVALID sourceSuffix"]],
  [{ awsAccountId: "1" }, ["ACCOUNT_ID_INVALID awsAccountId"]],
  [{ awsRegion: "london" }, ["AWS_REGION_INVALID awsRegion"]],
];

test.each(sources)("an event source with %j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new JobEventSource(scope, "events", { ...source, ...props }))).toEqual(expected);
});
