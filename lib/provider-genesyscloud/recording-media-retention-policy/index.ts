// generated from terraform resource schema

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface RecordingMediaRetentionPolicyConfig extends cdktf.TerraformMetaArguments {
  readonly description?: string;
  readonly enabled?: boolean | cdktf.IResolvable;
  readonly id?: string;
  readonly name: string;
  readonly order?: number;
  readonly actions?: RecordingMediaRetentionPolicyActions;
  readonly conditions?: RecordingMediaRetentionPolicyConditions;
  readonly mediaPolicies?: RecordingMediaRetentionPolicyMediaPolicies;
}
export interface RecordingMediaRetentionPolicyActionsIntegrationExport {
  readonly integrationId?: string;
  readonly shouldExportScreenRecordings?: boolean | cdktf.IResolvable;
}

export function recordingMediaRetentionPolicyActionsIntegrationExportToTerraform(struct?: RecordingMediaRetentionPolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integration_id: cdktf.stringToTerraform(struct!.integrationId),
    should_export_screen_recordings: cdktf.booleanToTerraform(struct!.shouldExportScreenRecordings),
  }
}


export function recordingMediaRetentionPolicyActionsIntegrationExportToHclTerraform(struct?: RecordingMediaRetentionPolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integration_id: {
      value: cdktf.stringToHclTerraform(struct!.integrationId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    should_export_screen_recordings: {
      value: cdktf.booleanToHclTerraform(struct!.shouldExportScreenRecordings),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyActionsIntegrationExportOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyActionsIntegrationExport | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationId !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationId = this._integrationId;
    }
    if (this._shouldExportScreenRecordings !== undefined) {
      hasAnyValues = true;
      internalValueResult.shouldExportScreenRecordings = this._shouldExportScreenRecordings;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyActionsIntegrationExport | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._integrationId = undefined;
      this._shouldExportScreenRecordings = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._integrationId = value.integrationId;
      this._shouldExportScreenRecordings = value.shouldExportScreenRecordings;
    }
  }

  // integration_id - computed: false, optional: true, required: false
  private _integrationId?: string; 
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }
  public set integrationId(value: string) {
    this._integrationId = value;
  }
  public resetIntegrationId() {
    this._integrationId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationIdInput() {
    return this._integrationId;
  }

  // should_export_screen_recordings - computed: false, optional: true, required: false
  private _shouldExportScreenRecordings?: boolean | cdktf.IResolvable; 
  public get shouldExportScreenRecordings() {
    return this.getBooleanAttribute('should_export_screen_recordings');
  }
  public set shouldExportScreenRecordings(value: boolean | cdktf.IResolvable) {
    this._shouldExportScreenRecordings = value;
  }
  public resetShouldExportScreenRecordings() {
    this._shouldExportScreenRecordings = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shouldExportScreenRecordingsInput() {
    return this._shouldExportScreenRecordings;
  }
}
export interface RecordingMediaRetentionPolicyActions {
  readonly alwaysDelete?: boolean | cdktf.IResolvable;
  readonly deleteRecording?: boolean | cdktf.IResolvable;
  readonly retainRecording?: boolean | cdktf.IResolvable;
  readonly integrationExport?: RecordingMediaRetentionPolicyActionsIntegrationExport;
}

export function recordingMediaRetentionPolicyActionsToTerraform(struct?: RecordingMediaRetentionPolicyActionsOutputReference | RecordingMediaRetentionPolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    always_delete: cdktf.booleanToTerraform(struct!.alwaysDelete),
    delete_recording: cdktf.booleanToTerraform(struct!.deleteRecording),
    retain_recording: cdktf.booleanToTerraform(struct!.retainRecording),
    integration_export: recordingMediaRetentionPolicyActionsIntegrationExportToTerraform(struct!.integrationExport),
  }
}


export function recordingMediaRetentionPolicyActionsToHclTerraform(struct?: RecordingMediaRetentionPolicyActionsOutputReference | RecordingMediaRetentionPolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    always_delete: {
      value: cdktf.booleanToHclTerraform(struct!.alwaysDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    delete_recording: {
      value: cdktf.booleanToHclTerraform(struct!.deleteRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    retain_recording: {
      value: cdktf.booleanToHclTerraform(struct!.retainRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    integration_export: {
      value: recordingMediaRetentionPolicyActionsIntegrationExportToHclTerraform(struct!.integrationExport),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyActionsIntegrationExportList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyActionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyActions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._alwaysDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.alwaysDelete = this._alwaysDelete;
    }
    if (this._deleteRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.deleteRecording = this._deleteRecording;
    }
    if (this._retainRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.retainRecording = this._retainRecording;
    }
    if (this._integrationExport?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationExport = this._integrationExport?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyActions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._alwaysDelete = undefined;
      this._deleteRecording = undefined;
      this._retainRecording = undefined;
      this._integrationExport.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._alwaysDelete = value.alwaysDelete;
      this._deleteRecording = value.deleteRecording;
      this._retainRecording = value.retainRecording;
      this._integrationExport.internalValue = value.integrationExport;
    }
  }

  // always_delete - computed: false, optional: true, required: false
  private _alwaysDelete?: boolean | cdktf.IResolvable; 
  public get alwaysDelete() {
    return this.getBooleanAttribute('always_delete');
  }
  public set alwaysDelete(value: boolean | cdktf.IResolvable) {
    this._alwaysDelete = value;
  }
  public resetAlwaysDelete() {
    this._alwaysDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alwaysDeleteInput() {
    return this._alwaysDelete;
  }

  // delete_recording - computed: false, optional: true, required: false
  private _deleteRecording?: boolean | cdktf.IResolvable; 
  public get deleteRecording() {
    return this.getBooleanAttribute('delete_recording');
  }
  public set deleteRecording(value: boolean | cdktf.IResolvable) {
    this._deleteRecording = value;
  }
  public resetDeleteRecording() {
    this._deleteRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteRecordingInput() {
    return this._deleteRecording;
  }

  // retain_recording - computed: false, optional: true, required: false
  private _retainRecording?: boolean | cdktf.IResolvable; 
  public get retainRecording() {
    return this.getBooleanAttribute('retain_recording');
  }
  public set retainRecording(value: boolean | cdktf.IResolvable) {
    this._retainRecording = value;
  }
  public resetRetainRecording() {
    this._retainRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retainRecordingInput() {
    return this._retainRecording;
  }

  // integration_export - computed: false, optional: true, required: false
  private _integrationExport = new RecordingMediaRetentionPolicyActionsIntegrationExportOutputReference(this, "integration_export");
  public get integrationExport() {
    return this._integrationExport;
  }
  public putIntegrationExport(value: RecordingMediaRetentionPolicyActionsIntegrationExport) {
    this._integrationExport.internalValue = value;
  }
  public resetIntegrationExport() {
    this._integrationExport.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationExportInput() {
    return this._integrationExport.internalValue;
  }
}
export interface RecordingMediaRetentionPolicyConditions {
  readonly customerParticipation?: string;
  readonly dateRanges?: string[];
  readonly directions?: string[];
  readonly forQueueIds?: string[];
  readonly forUserIds?: string[];
  readonly mediaTypes?: string[];
  readonly teamIds?: string[];
  readonly wrapupCodeIds?: string[];
}

export function recordingMediaRetentionPolicyConditionsToTerraform(struct?: RecordingMediaRetentionPolicyConditionsOutputReference | RecordingMediaRetentionPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    customer_participation: cdktf.stringToTerraform(struct!.customerParticipation),
    date_ranges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.dateRanges),
    directions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.directions),
    for_queue_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forQueueIds),
    for_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forUserIds),
    media_types: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.mediaTypes),
    team_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.teamIds),
    wrapup_code_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.wrapupCodeIds),
  }
}


export function recordingMediaRetentionPolicyConditionsToHclTerraform(struct?: RecordingMediaRetentionPolicyConditionsOutputReference | RecordingMediaRetentionPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    customer_participation: {
      value: cdktf.stringToHclTerraform(struct!.customerParticipation),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    date_ranges: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.dateRanges),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    directions: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.directions),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_queue_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forQueueIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_user_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forUserIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    media_types: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.mediaTypes),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    team_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.teamIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    wrapup_code_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.wrapupCodeIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._customerParticipation !== undefined) {
      hasAnyValues = true;
      internalValueResult.customerParticipation = this._customerParticipation;
    }
    if (this._dateRanges !== undefined) {
      hasAnyValues = true;
      internalValueResult.dateRanges = this._dateRanges;
    }
    if (this._directions !== undefined) {
      hasAnyValues = true;
      internalValueResult.directions = this._directions;
    }
    if (this._forQueueIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forQueueIds = this._forQueueIds;
    }
    if (this._forUserIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forUserIds = this._forUserIds;
    }
    if (this._mediaTypes !== undefined) {
      hasAnyValues = true;
      internalValueResult.mediaTypes = this._mediaTypes;
    }
    if (this._teamIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.teamIds = this._teamIds;
    }
    if (this._wrapupCodeIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.wrapupCodeIds = this._wrapupCodeIds;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._customerParticipation = undefined;
      this._dateRanges = undefined;
      this._directions = undefined;
      this._forQueueIds = undefined;
      this._forUserIds = undefined;
      this._mediaTypes = undefined;
      this._teamIds = undefined;
      this._wrapupCodeIds = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._customerParticipation = value.customerParticipation;
      this._dateRanges = value.dateRanges;
      this._directions = value.directions;
      this._forQueueIds = value.forQueueIds;
      this._forUserIds = value.forUserIds;
      this._mediaTypes = value.mediaTypes;
      this._teamIds = value.teamIds;
      this._wrapupCodeIds = value.wrapupCodeIds;
    }
  }

  // customer_participation - computed: false, optional: true, required: false
  private _customerParticipation?: string; 
  public get customerParticipation() {
    return this.getStringAttribute('customer_participation');
  }
  public set customerParticipation(value: string) {
    this._customerParticipation = value;
  }
  public resetCustomerParticipation() {
    this._customerParticipation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customerParticipationInput() {
    return this._customerParticipation;
  }

  // date_ranges - computed: false, optional: true, required: false
  private _dateRanges?: string[]; 
  public get dateRanges() {
    return this.getListAttribute('date_ranges');
  }
  public set dateRanges(value: string[]) {
    this._dateRanges = value;
  }
  public resetDateRanges() {
    this._dateRanges = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dateRangesInput() {
    return this._dateRanges;
  }

  // directions - computed: false, optional: true, required: false
  private _directions?: string[]; 
  public get directions() {
    return this.getListAttribute('directions');
  }
  public set directions(value: string[]) {
    this._directions = value;
  }
  public resetDirections() {
    this._directions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get directionsInput() {
    return this._directions;
  }

  // for_queue_ids - computed: false, optional: true, required: false
  private _forQueueIds?: string[]; 
  public get forQueueIds() {
    return this.getListAttribute('for_queue_ids');
  }
  public set forQueueIds(value: string[]) {
    this._forQueueIds = value;
  }
  public resetForQueueIds() {
    this._forQueueIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forQueueIdsInput() {
    return this._forQueueIds;
  }

  // for_user_ids - computed: false, optional: true, required: false
  private _forUserIds?: string[]; 
  public get forUserIds() {
    return this.getListAttribute('for_user_ids');
  }
  public set forUserIds(value: string[]) {
    this._forUserIds = value;
  }
  public resetForUserIds() {
    this._forUserIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forUserIdsInput() {
    return this._forUserIds;
  }

  // media_types - computed: false, optional: true, required: false
  private _mediaTypes?: string[]; 
  public get mediaTypes() {
    return this.getListAttribute('media_types');
  }
  public set mediaTypes(value: string[]) {
    this._mediaTypes = value;
  }
  public resetMediaTypes() {
    this._mediaTypes = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaTypesInput() {
    return this._mediaTypes;
  }

  // team_ids - computed: false, optional: true, required: false
  private _teamIds?: string[]; 
  public get teamIds() {
    return cdktf.Fn.tolist(this.getListAttribute('team_ids'));
  }
  public set teamIds(value: string[]) {
    this._teamIds = value;
  }
  public resetTeamIds() {
    this._teamIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamIdsInput() {
    return this._teamIds;
  }

  // wrapup_code_ids - computed: false, optional: true, required: false
  private _wrapupCodeIds?: string[]; 
  public get wrapupCodeIds() {
    return this.getListAttribute('wrapup_code_ids');
  }
  public set wrapupCodeIds(value: string[]) {
    this._wrapupCodeIds = value;
  }
  public resetWrapupCodeIds() {
    this._wrapupCodeIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get wrapupCodeIdsInput() {
    return this._wrapupCodeIds;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExport {
  readonly integrationId?: string;
  readonly shouldExportScreenRecordings?: boolean | cdktf.IResolvable;
}

export function recordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExportToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integration_id: cdktf.stringToTerraform(struct!.integrationId),
    should_export_screen_recordings: cdktf.booleanToTerraform(struct!.shouldExportScreenRecordings),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExportToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integration_id: {
      value: cdktf.stringToHclTerraform(struct!.integrationId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    should_export_screen_recordings: {
      value: cdktf.booleanToHclTerraform(struct!.shouldExportScreenRecordings),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExportOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExport | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationId !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationId = this._integrationId;
    }
    if (this._shouldExportScreenRecordings !== undefined) {
      hasAnyValues = true;
      internalValueResult.shouldExportScreenRecordings = this._shouldExportScreenRecordings;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExport | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._integrationId = undefined;
      this._shouldExportScreenRecordings = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._integrationId = value.integrationId;
      this._shouldExportScreenRecordings = value.shouldExportScreenRecordings;
    }
  }

  // integration_id - computed: false, optional: true, required: false
  private _integrationId?: string; 
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }
  public set integrationId(value: string) {
    this._integrationId = value;
  }
  public resetIntegrationId() {
    this._integrationId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationIdInput() {
    return this._integrationId;
  }

  // should_export_screen_recordings - computed: false, optional: true, required: false
  private _shouldExportScreenRecordings?: boolean | cdktf.IResolvable; 
  public get shouldExportScreenRecordings() {
    return this.getBooleanAttribute('should_export_screen_recordings');
  }
  public set shouldExportScreenRecordings(value: boolean | cdktf.IResolvable) {
    this._shouldExportScreenRecordings = value;
  }
  public resetShouldExportScreenRecordings() {
    this._shouldExportScreenRecordings = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shouldExportScreenRecordingsInput() {
    return this._shouldExportScreenRecordings;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActions {
  readonly alwaysDelete?: boolean | cdktf.IResolvable;
  readonly deleteRecording?: boolean | cdktf.IResolvable;
  readonly retainRecording?: boolean | cdktf.IResolvable;
  readonly integrationExport?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExport;
}

export function recordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    always_delete: cdktf.booleanToTerraform(struct!.alwaysDelete),
    delete_recording: cdktf.booleanToTerraform(struct!.deleteRecording),
    retain_recording: cdktf.booleanToTerraform(struct!.retainRecording),
    integration_export: recordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExportToTerraform(struct!.integrationExport),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    always_delete: {
      value: cdktf.booleanToHclTerraform(struct!.alwaysDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    delete_recording: {
      value: cdktf.booleanToHclTerraform(struct!.deleteRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    retain_recording: {
      value: cdktf.booleanToHclTerraform(struct!.retainRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    integration_export: {
      value: recordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExportToHclTerraform(struct!.integrationExport),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExportList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._alwaysDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.alwaysDelete = this._alwaysDelete;
    }
    if (this._deleteRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.deleteRecording = this._deleteRecording;
    }
    if (this._retainRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.retainRecording = this._retainRecording;
    }
    if (this._integrationExport?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationExport = this._integrationExport?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._alwaysDelete = undefined;
      this._deleteRecording = undefined;
      this._retainRecording = undefined;
      this._integrationExport.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._alwaysDelete = value.alwaysDelete;
      this._deleteRecording = value.deleteRecording;
      this._retainRecording = value.retainRecording;
      this._integrationExport.internalValue = value.integrationExport;
    }
  }

  // always_delete - computed: false, optional: true, required: false
  private _alwaysDelete?: boolean | cdktf.IResolvable; 
  public get alwaysDelete() {
    return this.getBooleanAttribute('always_delete');
  }
  public set alwaysDelete(value: boolean | cdktf.IResolvable) {
    this._alwaysDelete = value;
  }
  public resetAlwaysDelete() {
    this._alwaysDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alwaysDeleteInput() {
    return this._alwaysDelete;
  }

  // delete_recording - computed: false, optional: true, required: false
  private _deleteRecording?: boolean | cdktf.IResolvable; 
  public get deleteRecording() {
    return this.getBooleanAttribute('delete_recording');
  }
  public set deleteRecording(value: boolean | cdktf.IResolvable) {
    this._deleteRecording = value;
  }
  public resetDeleteRecording() {
    this._deleteRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteRecordingInput() {
    return this._deleteRecording;
  }

  // retain_recording - computed: false, optional: true, required: false
  private _retainRecording?: boolean | cdktf.IResolvable; 
  public get retainRecording() {
    return this.getBooleanAttribute('retain_recording');
  }
  public set retainRecording(value: boolean | cdktf.IResolvable) {
    this._retainRecording = value;
  }
  public resetRetainRecording() {
    this._retainRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retainRecordingInput() {
    return this._retainRecording;
  }

  // integration_export - computed: false, optional: true, required: false
  private _integrationExport = new RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExportOutputReference(this, "integration_export");
  public get integrationExport() {
    return this._integrationExport;
  }
  public putIntegrationExport(value: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsIntegrationExport) {
    this._integrationExport.internalValue = value;
  }
  public resetIntegrationExport() {
    this._integrationExport.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationExportInput() {
    return this._integrationExport.internalValue;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditions {
  readonly dateRanges?: string[];
  readonly directions?: string[];
  readonly forQueueIds?: string[];
  readonly forUserIds?: string[];
  readonly languageIds?: string[];
  readonly teamIds?: string[];
  readonly wrapupCodeIds?: string[];
}

export function recordingMediaRetentionPolicyMediaPoliciesCallPolicyConditionsToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    date_ranges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.dateRanges),
    directions: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.directions),
    for_queue_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forQueueIds),
    for_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forUserIds),
    language_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.languageIds),
    team_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.teamIds),
    wrapup_code_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.wrapupCodeIds),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesCallPolicyConditionsToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    date_ranges: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.dateRanges),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    directions: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.directions),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_queue_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forQueueIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_user_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forUserIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    language_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.languageIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    team_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.teamIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    wrapup_code_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.wrapupCodeIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dateRanges !== undefined) {
      hasAnyValues = true;
      internalValueResult.dateRanges = this._dateRanges;
    }
    if (this._directions !== undefined) {
      hasAnyValues = true;
      internalValueResult.directions = this._directions;
    }
    if (this._forQueueIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forQueueIds = this._forQueueIds;
    }
    if (this._forUserIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forUserIds = this._forUserIds;
    }
    if (this._languageIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.languageIds = this._languageIds;
    }
    if (this._teamIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.teamIds = this._teamIds;
    }
    if (this._wrapupCodeIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.wrapupCodeIds = this._wrapupCodeIds;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._dateRanges = undefined;
      this._directions = undefined;
      this._forQueueIds = undefined;
      this._forUserIds = undefined;
      this._languageIds = undefined;
      this._teamIds = undefined;
      this._wrapupCodeIds = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._dateRanges = value.dateRanges;
      this._directions = value.directions;
      this._forQueueIds = value.forQueueIds;
      this._forUserIds = value.forUserIds;
      this._languageIds = value.languageIds;
      this._teamIds = value.teamIds;
      this._wrapupCodeIds = value.wrapupCodeIds;
    }
  }

  // date_ranges - computed: false, optional: true, required: false
  private _dateRanges?: string[]; 
  public get dateRanges() {
    return this.getListAttribute('date_ranges');
  }
  public set dateRanges(value: string[]) {
    this._dateRanges = value;
  }
  public resetDateRanges() {
    this._dateRanges = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dateRangesInput() {
    return this._dateRanges;
  }

  // directions - computed: false, optional: true, required: false
  private _directions?: string[]; 
  public get directions() {
    return this.getListAttribute('directions');
  }
  public set directions(value: string[]) {
    this._directions = value;
  }
  public resetDirections() {
    this._directions = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get directionsInput() {
    return this._directions;
  }

  // for_queue_ids - computed: false, optional: true, required: false
  private _forQueueIds?: string[]; 
  public get forQueueIds() {
    return this.getListAttribute('for_queue_ids');
  }
  public set forQueueIds(value: string[]) {
    this._forQueueIds = value;
  }
  public resetForQueueIds() {
    this._forQueueIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forQueueIdsInput() {
    return this._forQueueIds;
  }

  // for_user_ids - computed: false, optional: true, required: false
  private _forUserIds?: string[]; 
  public get forUserIds() {
    return this.getListAttribute('for_user_ids');
  }
  public set forUserIds(value: string[]) {
    this._forUserIds = value;
  }
  public resetForUserIds() {
    this._forUserIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forUserIdsInput() {
    return this._forUserIds;
  }

  // language_ids - computed: false, optional: true, required: false
  private _languageIds?: string[]; 
  public get languageIds() {
    return this.getListAttribute('language_ids');
  }
  public set languageIds(value: string[]) {
    this._languageIds = value;
  }
  public resetLanguageIds() {
    this._languageIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get languageIdsInput() {
    return this._languageIds;
  }

  // team_ids - computed: false, optional: true, required: false
  private _teamIds?: string[]; 
  public get teamIds() {
    return cdktf.Fn.tolist(this.getListAttribute('team_ids'));
  }
  public set teamIds(value: string[]) {
    this._teamIds = value;
  }
  public resetTeamIds() {
    this._teamIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamIdsInput() {
    return this._teamIds;
  }

  // wrapup_code_ids - computed: false, optional: true, required: false
  private _wrapupCodeIds?: string[]; 
  public get wrapupCodeIds() {
    return this.getListAttribute('wrapup_code_ids');
  }
  public set wrapupCodeIds(value: string[]) {
    this._wrapupCodeIds = value;
  }
  public resetWrapupCodeIds() {
    this._wrapupCodeIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get wrapupCodeIdsInput() {
    return this._wrapupCodeIds;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesCallPolicy {
  readonly actions?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActions;
  readonly conditions?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditions;
}

export function recordingMediaRetentionPolicyMediaPoliciesCallPolicyToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyOutputReference | RecordingMediaRetentionPolicyMediaPoliciesCallPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    actions: recordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsToTerraform(struct!.actions),
    conditions: recordingMediaRetentionPolicyMediaPoliciesCallPolicyConditionsToTerraform(struct!.conditions),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesCallPolicyToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyOutputReference | RecordingMediaRetentionPolicyMediaPoliciesCallPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    actions: {
      value: recordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsToHclTerraform(struct!.actions),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsList",
    },
    conditions: {
      value: recordingMediaRetentionPolicyMediaPoliciesCallPolicyConditionsToHclTerraform(struct!.conditions),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditionsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesCallPolicyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesCallPolicy | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._actions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.actions = this._actions?.internalValue;
    }
    if (this._conditions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.conditions = this._conditions?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesCallPolicy | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._actions.internalValue = undefined;
      this._conditions.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._actions.internalValue = value.actions;
      this._conditions.internalValue = value.conditions;
    }
  }

  // actions - computed: false, optional: true, required: false
  private _actions = new RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActionsOutputReference(this, "actions");
  public get actions() {
    return this._actions;
  }
  public putActions(value: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyActions) {
    this._actions.internalValue = value;
  }
  public resetActions() {
    this._actions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionsInput() {
    return this._actions.internalValue;
  }

  // conditions - computed: false, optional: true, required: false
  private _conditions = new RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditionsOutputReference(this, "conditions");
  public get conditions() {
    return this._conditions;
  }
  public putConditions(value: RecordingMediaRetentionPolicyMediaPoliciesCallPolicyConditions) {
    this._conditions.internalValue = value;
  }
  public resetConditions() {
    this._conditions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionsInput() {
    return this._conditions.internalValue;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExport {
  readonly integrationId?: string;
  readonly shouldExportScreenRecordings?: boolean | cdktf.IResolvable;
}

export function recordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExportToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integration_id: cdktf.stringToTerraform(struct!.integrationId),
    should_export_screen_recordings: cdktf.booleanToTerraform(struct!.shouldExportScreenRecordings),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExportToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integration_id: {
      value: cdktf.stringToHclTerraform(struct!.integrationId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    should_export_screen_recordings: {
      value: cdktf.booleanToHclTerraform(struct!.shouldExportScreenRecordings),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExportOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExport | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationId !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationId = this._integrationId;
    }
    if (this._shouldExportScreenRecordings !== undefined) {
      hasAnyValues = true;
      internalValueResult.shouldExportScreenRecordings = this._shouldExportScreenRecordings;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExport | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._integrationId = undefined;
      this._shouldExportScreenRecordings = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._integrationId = value.integrationId;
      this._shouldExportScreenRecordings = value.shouldExportScreenRecordings;
    }
  }

  // integration_id - computed: false, optional: true, required: false
  private _integrationId?: string; 
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }
  public set integrationId(value: string) {
    this._integrationId = value;
  }
  public resetIntegrationId() {
    this._integrationId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationIdInput() {
    return this._integrationId;
  }

  // should_export_screen_recordings - computed: false, optional: true, required: false
  private _shouldExportScreenRecordings?: boolean | cdktf.IResolvable; 
  public get shouldExportScreenRecordings() {
    return this.getBooleanAttribute('should_export_screen_recordings');
  }
  public set shouldExportScreenRecordings(value: boolean | cdktf.IResolvable) {
    this._shouldExportScreenRecordings = value;
  }
  public resetShouldExportScreenRecordings() {
    this._shouldExportScreenRecordings = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shouldExportScreenRecordingsInput() {
    return this._shouldExportScreenRecordings;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActions {
  readonly alwaysDelete?: boolean | cdktf.IResolvable;
  readonly deleteRecording?: boolean | cdktf.IResolvable;
  readonly retainRecording?: boolean | cdktf.IResolvable;
  readonly integrationExport?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExport;
}

export function recordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    always_delete: cdktf.booleanToTerraform(struct!.alwaysDelete),
    delete_recording: cdktf.booleanToTerraform(struct!.deleteRecording),
    retain_recording: cdktf.booleanToTerraform(struct!.retainRecording),
    integration_export: recordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExportToTerraform(struct!.integrationExport),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    always_delete: {
      value: cdktf.booleanToHclTerraform(struct!.alwaysDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    delete_recording: {
      value: cdktf.booleanToHclTerraform(struct!.deleteRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    retain_recording: {
      value: cdktf.booleanToHclTerraform(struct!.retainRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    integration_export: {
      value: recordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExportToHclTerraform(struct!.integrationExport),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExportList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._alwaysDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.alwaysDelete = this._alwaysDelete;
    }
    if (this._deleteRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.deleteRecording = this._deleteRecording;
    }
    if (this._retainRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.retainRecording = this._retainRecording;
    }
    if (this._integrationExport?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationExport = this._integrationExport?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._alwaysDelete = undefined;
      this._deleteRecording = undefined;
      this._retainRecording = undefined;
      this._integrationExport.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._alwaysDelete = value.alwaysDelete;
      this._deleteRecording = value.deleteRecording;
      this._retainRecording = value.retainRecording;
      this._integrationExport.internalValue = value.integrationExport;
    }
  }

  // always_delete - computed: false, optional: true, required: false
  private _alwaysDelete?: boolean | cdktf.IResolvable; 
  public get alwaysDelete() {
    return this.getBooleanAttribute('always_delete');
  }
  public set alwaysDelete(value: boolean | cdktf.IResolvable) {
    this._alwaysDelete = value;
  }
  public resetAlwaysDelete() {
    this._alwaysDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alwaysDeleteInput() {
    return this._alwaysDelete;
  }

  // delete_recording - computed: false, optional: true, required: false
  private _deleteRecording?: boolean | cdktf.IResolvable; 
  public get deleteRecording() {
    return this.getBooleanAttribute('delete_recording');
  }
  public set deleteRecording(value: boolean | cdktf.IResolvable) {
    this._deleteRecording = value;
  }
  public resetDeleteRecording() {
    this._deleteRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteRecordingInput() {
    return this._deleteRecording;
  }

  // retain_recording - computed: false, optional: true, required: false
  private _retainRecording?: boolean | cdktf.IResolvable; 
  public get retainRecording() {
    return this.getBooleanAttribute('retain_recording');
  }
  public set retainRecording(value: boolean | cdktf.IResolvable) {
    this._retainRecording = value;
  }
  public resetRetainRecording() {
    this._retainRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retainRecordingInput() {
    return this._retainRecording;
  }

  // integration_export - computed: false, optional: true, required: false
  private _integrationExport = new RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExportOutputReference(this, "integration_export");
  public get integrationExport() {
    return this._integrationExport;
  }
  public putIntegrationExport(value: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsIntegrationExport) {
    this._integrationExport.internalValue = value;
  }
  public resetIntegrationExport() {
    this._integrationExport.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationExportInput() {
    return this._integrationExport.internalValue;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditions {
  readonly dateRanges?: string[];
  readonly forQueueIds?: string[];
  readonly forUserIds?: string[];
  readonly languageIds?: string[];
  readonly teamIds?: string[];
  readonly wrapupCodeIds?: string[];
}

export function recordingMediaRetentionPolicyMediaPoliciesChatPolicyConditionsToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    date_ranges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.dateRanges),
    for_queue_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forQueueIds),
    for_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forUserIds),
    language_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.languageIds),
    team_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.teamIds),
    wrapup_code_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.wrapupCodeIds),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesChatPolicyConditionsToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    date_ranges: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.dateRanges),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_queue_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forQueueIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_user_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forUserIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    language_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.languageIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    team_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.teamIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    wrapup_code_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.wrapupCodeIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._dateRanges !== undefined) {
      hasAnyValues = true;
      internalValueResult.dateRanges = this._dateRanges;
    }
    if (this._forQueueIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forQueueIds = this._forQueueIds;
    }
    if (this._forUserIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forUserIds = this._forUserIds;
    }
    if (this._languageIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.languageIds = this._languageIds;
    }
    if (this._teamIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.teamIds = this._teamIds;
    }
    if (this._wrapupCodeIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.wrapupCodeIds = this._wrapupCodeIds;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._dateRanges = undefined;
      this._forQueueIds = undefined;
      this._forUserIds = undefined;
      this._languageIds = undefined;
      this._teamIds = undefined;
      this._wrapupCodeIds = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._dateRanges = value.dateRanges;
      this._forQueueIds = value.forQueueIds;
      this._forUserIds = value.forUserIds;
      this._languageIds = value.languageIds;
      this._teamIds = value.teamIds;
      this._wrapupCodeIds = value.wrapupCodeIds;
    }
  }

  // date_ranges - computed: false, optional: true, required: false
  private _dateRanges?: string[]; 
  public get dateRanges() {
    return this.getListAttribute('date_ranges');
  }
  public set dateRanges(value: string[]) {
    this._dateRanges = value;
  }
  public resetDateRanges() {
    this._dateRanges = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dateRangesInput() {
    return this._dateRanges;
  }

  // for_queue_ids - computed: false, optional: true, required: false
  private _forQueueIds?: string[]; 
  public get forQueueIds() {
    return this.getListAttribute('for_queue_ids');
  }
  public set forQueueIds(value: string[]) {
    this._forQueueIds = value;
  }
  public resetForQueueIds() {
    this._forQueueIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forQueueIdsInput() {
    return this._forQueueIds;
  }

  // for_user_ids - computed: false, optional: true, required: false
  private _forUserIds?: string[]; 
  public get forUserIds() {
    return this.getListAttribute('for_user_ids');
  }
  public set forUserIds(value: string[]) {
    this._forUserIds = value;
  }
  public resetForUserIds() {
    this._forUserIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forUserIdsInput() {
    return this._forUserIds;
  }

  // language_ids - computed: false, optional: true, required: false
  private _languageIds?: string[]; 
  public get languageIds() {
    return this.getListAttribute('language_ids');
  }
  public set languageIds(value: string[]) {
    this._languageIds = value;
  }
  public resetLanguageIds() {
    this._languageIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get languageIdsInput() {
    return this._languageIds;
  }

  // team_ids - computed: false, optional: true, required: false
  private _teamIds?: string[]; 
  public get teamIds() {
    return cdktf.Fn.tolist(this.getListAttribute('team_ids'));
  }
  public set teamIds(value: string[]) {
    this._teamIds = value;
  }
  public resetTeamIds() {
    this._teamIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamIdsInput() {
    return this._teamIds;
  }

  // wrapup_code_ids - computed: false, optional: true, required: false
  private _wrapupCodeIds?: string[]; 
  public get wrapupCodeIds() {
    return this.getListAttribute('wrapup_code_ids');
  }
  public set wrapupCodeIds(value: string[]) {
    this._wrapupCodeIds = value;
  }
  public resetWrapupCodeIds() {
    this._wrapupCodeIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get wrapupCodeIdsInput() {
    return this._wrapupCodeIds;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesChatPolicy {
  readonly actions?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActions;
  readonly conditions?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditions;
}

export function recordingMediaRetentionPolicyMediaPoliciesChatPolicyToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyOutputReference | RecordingMediaRetentionPolicyMediaPoliciesChatPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    actions: recordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsToTerraform(struct!.actions),
    conditions: recordingMediaRetentionPolicyMediaPoliciesChatPolicyConditionsToTerraform(struct!.conditions),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesChatPolicyToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyOutputReference | RecordingMediaRetentionPolicyMediaPoliciesChatPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    actions: {
      value: recordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsToHclTerraform(struct!.actions),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsList",
    },
    conditions: {
      value: recordingMediaRetentionPolicyMediaPoliciesChatPolicyConditionsToHclTerraform(struct!.conditions),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditionsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesChatPolicyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesChatPolicy | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._actions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.actions = this._actions?.internalValue;
    }
    if (this._conditions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.conditions = this._conditions?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesChatPolicy | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._actions.internalValue = undefined;
      this._conditions.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._actions.internalValue = value.actions;
      this._conditions.internalValue = value.conditions;
    }
  }

  // actions - computed: false, optional: true, required: false
  private _actions = new RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActionsOutputReference(this, "actions");
  public get actions() {
    return this._actions;
  }
  public putActions(value: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyActions) {
    this._actions.internalValue = value;
  }
  public resetActions() {
    this._actions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionsInput() {
    return this._actions.internalValue;
  }

  // conditions - computed: false, optional: true, required: false
  private _conditions = new RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditionsOutputReference(this, "conditions");
  public get conditions() {
    return this._conditions;
  }
  public putConditions(value: RecordingMediaRetentionPolicyMediaPoliciesChatPolicyConditions) {
    this._conditions.internalValue = value;
  }
  public resetConditions() {
    this._conditions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionsInput() {
    return this._conditions.internalValue;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExport {
  readonly integrationId?: string;
  readonly shouldExportScreenRecordings?: boolean | cdktf.IResolvable;
}

export function recordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExportToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integration_id: cdktf.stringToTerraform(struct!.integrationId),
    should_export_screen_recordings: cdktf.booleanToTerraform(struct!.shouldExportScreenRecordings),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExportToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integration_id: {
      value: cdktf.stringToHclTerraform(struct!.integrationId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    should_export_screen_recordings: {
      value: cdktf.booleanToHclTerraform(struct!.shouldExportScreenRecordings),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExportOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExport | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationId !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationId = this._integrationId;
    }
    if (this._shouldExportScreenRecordings !== undefined) {
      hasAnyValues = true;
      internalValueResult.shouldExportScreenRecordings = this._shouldExportScreenRecordings;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExport | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._integrationId = undefined;
      this._shouldExportScreenRecordings = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._integrationId = value.integrationId;
      this._shouldExportScreenRecordings = value.shouldExportScreenRecordings;
    }
  }

  // integration_id - computed: false, optional: true, required: false
  private _integrationId?: string; 
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }
  public set integrationId(value: string) {
    this._integrationId = value;
  }
  public resetIntegrationId() {
    this._integrationId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationIdInput() {
    return this._integrationId;
  }

  // should_export_screen_recordings - computed: false, optional: true, required: false
  private _shouldExportScreenRecordings?: boolean | cdktf.IResolvable; 
  public get shouldExportScreenRecordings() {
    return this.getBooleanAttribute('should_export_screen_recordings');
  }
  public set shouldExportScreenRecordings(value: boolean | cdktf.IResolvable) {
    this._shouldExportScreenRecordings = value;
  }
  public resetShouldExportScreenRecordings() {
    this._shouldExportScreenRecordings = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shouldExportScreenRecordingsInput() {
    return this._shouldExportScreenRecordings;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActions {
  readonly alwaysDelete?: boolean | cdktf.IResolvable;
  readonly deleteRecording?: boolean | cdktf.IResolvable;
  readonly retainRecording?: boolean | cdktf.IResolvable;
  readonly integrationExport?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExport;
}

export function recordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    always_delete: cdktf.booleanToTerraform(struct!.alwaysDelete),
    delete_recording: cdktf.booleanToTerraform(struct!.deleteRecording),
    retain_recording: cdktf.booleanToTerraform(struct!.retainRecording),
    integration_export: recordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExportToTerraform(struct!.integrationExport),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    always_delete: {
      value: cdktf.booleanToHclTerraform(struct!.alwaysDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    delete_recording: {
      value: cdktf.booleanToHclTerraform(struct!.deleteRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    retain_recording: {
      value: cdktf.booleanToHclTerraform(struct!.retainRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    integration_export: {
      value: recordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExportToHclTerraform(struct!.integrationExport),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExportList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._alwaysDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.alwaysDelete = this._alwaysDelete;
    }
    if (this._deleteRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.deleteRecording = this._deleteRecording;
    }
    if (this._retainRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.retainRecording = this._retainRecording;
    }
    if (this._integrationExport?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationExport = this._integrationExport?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._alwaysDelete = undefined;
      this._deleteRecording = undefined;
      this._retainRecording = undefined;
      this._integrationExport.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._alwaysDelete = value.alwaysDelete;
      this._deleteRecording = value.deleteRecording;
      this._retainRecording = value.retainRecording;
      this._integrationExport.internalValue = value.integrationExport;
    }
  }

  // always_delete - computed: false, optional: true, required: false
  private _alwaysDelete?: boolean | cdktf.IResolvable; 
  public get alwaysDelete() {
    return this.getBooleanAttribute('always_delete');
  }
  public set alwaysDelete(value: boolean | cdktf.IResolvable) {
    this._alwaysDelete = value;
  }
  public resetAlwaysDelete() {
    this._alwaysDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alwaysDeleteInput() {
    return this._alwaysDelete;
  }

  // delete_recording - computed: false, optional: true, required: false
  private _deleteRecording?: boolean | cdktf.IResolvable; 
  public get deleteRecording() {
    return this.getBooleanAttribute('delete_recording');
  }
  public set deleteRecording(value: boolean | cdktf.IResolvable) {
    this._deleteRecording = value;
  }
  public resetDeleteRecording() {
    this._deleteRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteRecordingInput() {
    return this._deleteRecording;
  }

  // retain_recording - computed: false, optional: true, required: false
  private _retainRecording?: boolean | cdktf.IResolvable; 
  public get retainRecording() {
    return this.getBooleanAttribute('retain_recording');
  }
  public set retainRecording(value: boolean | cdktf.IResolvable) {
    this._retainRecording = value;
  }
  public resetRetainRecording() {
    this._retainRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retainRecordingInput() {
    return this._retainRecording;
  }

  // integration_export - computed: false, optional: true, required: false
  private _integrationExport = new RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExportOutputReference(this, "integration_export");
  public get integrationExport() {
    return this._integrationExport;
  }
  public putIntegrationExport(value: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsIntegrationExport) {
    this._integrationExport.internalValue = value;
  }
  public resetIntegrationExport() {
    this._integrationExport.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationExportInput() {
    return this._integrationExport.internalValue;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditions {
  readonly customerParticipation?: string;
  readonly dateRanges?: string[];
  readonly forQueueIds?: string[];
  readonly forUserIds?: string[];
  readonly languageIds?: string[];
  readonly teamIds?: string[];
  readonly wrapupCodeIds?: string[];
}

export function recordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditionsToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    customer_participation: cdktf.stringToTerraform(struct!.customerParticipation),
    date_ranges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.dateRanges),
    for_queue_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forQueueIds),
    for_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forUserIds),
    language_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.languageIds),
    team_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.teamIds),
    wrapup_code_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.wrapupCodeIds),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditionsToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    customer_participation: {
      value: cdktf.stringToHclTerraform(struct!.customerParticipation),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    date_ranges: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.dateRanges),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_queue_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forQueueIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_user_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forUserIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    language_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.languageIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    team_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.teamIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    wrapup_code_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.wrapupCodeIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._customerParticipation !== undefined) {
      hasAnyValues = true;
      internalValueResult.customerParticipation = this._customerParticipation;
    }
    if (this._dateRanges !== undefined) {
      hasAnyValues = true;
      internalValueResult.dateRanges = this._dateRanges;
    }
    if (this._forQueueIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forQueueIds = this._forQueueIds;
    }
    if (this._forUserIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forUserIds = this._forUserIds;
    }
    if (this._languageIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.languageIds = this._languageIds;
    }
    if (this._teamIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.teamIds = this._teamIds;
    }
    if (this._wrapupCodeIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.wrapupCodeIds = this._wrapupCodeIds;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._customerParticipation = undefined;
      this._dateRanges = undefined;
      this._forQueueIds = undefined;
      this._forUserIds = undefined;
      this._languageIds = undefined;
      this._teamIds = undefined;
      this._wrapupCodeIds = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._customerParticipation = value.customerParticipation;
      this._dateRanges = value.dateRanges;
      this._forQueueIds = value.forQueueIds;
      this._forUserIds = value.forUserIds;
      this._languageIds = value.languageIds;
      this._teamIds = value.teamIds;
      this._wrapupCodeIds = value.wrapupCodeIds;
    }
  }

  // customer_participation - computed: false, optional: true, required: false
  private _customerParticipation?: string; 
  public get customerParticipation() {
    return this.getStringAttribute('customer_participation');
  }
  public set customerParticipation(value: string) {
    this._customerParticipation = value;
  }
  public resetCustomerParticipation() {
    this._customerParticipation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customerParticipationInput() {
    return this._customerParticipation;
  }

  // date_ranges - computed: false, optional: true, required: false
  private _dateRanges?: string[]; 
  public get dateRanges() {
    return this.getListAttribute('date_ranges');
  }
  public set dateRanges(value: string[]) {
    this._dateRanges = value;
  }
  public resetDateRanges() {
    this._dateRanges = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dateRangesInput() {
    return this._dateRanges;
  }

  // for_queue_ids - computed: false, optional: true, required: false
  private _forQueueIds?: string[]; 
  public get forQueueIds() {
    return this.getListAttribute('for_queue_ids');
  }
  public set forQueueIds(value: string[]) {
    this._forQueueIds = value;
  }
  public resetForQueueIds() {
    this._forQueueIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forQueueIdsInput() {
    return this._forQueueIds;
  }

  // for_user_ids - computed: false, optional: true, required: false
  private _forUserIds?: string[]; 
  public get forUserIds() {
    return this.getListAttribute('for_user_ids');
  }
  public set forUserIds(value: string[]) {
    this._forUserIds = value;
  }
  public resetForUserIds() {
    this._forUserIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forUserIdsInput() {
    return this._forUserIds;
  }

  // language_ids - computed: false, optional: true, required: false
  private _languageIds?: string[]; 
  public get languageIds() {
    return this.getListAttribute('language_ids');
  }
  public set languageIds(value: string[]) {
    this._languageIds = value;
  }
  public resetLanguageIds() {
    this._languageIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get languageIdsInput() {
    return this._languageIds;
  }

  // team_ids - computed: false, optional: true, required: false
  private _teamIds?: string[]; 
  public get teamIds() {
    return cdktf.Fn.tolist(this.getListAttribute('team_ids'));
  }
  public set teamIds(value: string[]) {
    this._teamIds = value;
  }
  public resetTeamIds() {
    this._teamIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamIdsInput() {
    return this._teamIds;
  }

  // wrapup_code_ids - computed: false, optional: true, required: false
  private _wrapupCodeIds?: string[]; 
  public get wrapupCodeIds() {
    return this.getListAttribute('wrapup_code_ids');
  }
  public set wrapupCodeIds(value: string[]) {
    this._wrapupCodeIds = value;
  }
  public resetWrapupCodeIds() {
    this._wrapupCodeIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get wrapupCodeIdsInput() {
    return this._wrapupCodeIds;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesEmailPolicy {
  readonly actions?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActions;
  readonly conditions?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditions;
}

export function recordingMediaRetentionPolicyMediaPoliciesEmailPolicyToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyOutputReference | RecordingMediaRetentionPolicyMediaPoliciesEmailPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    actions: recordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsToTerraform(struct!.actions),
    conditions: recordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditionsToTerraform(struct!.conditions),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesEmailPolicyToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyOutputReference | RecordingMediaRetentionPolicyMediaPoliciesEmailPolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    actions: {
      value: recordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsToHclTerraform(struct!.actions),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsList",
    },
    conditions: {
      value: recordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditionsToHclTerraform(struct!.conditions),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditionsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesEmailPolicy | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._actions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.actions = this._actions?.internalValue;
    }
    if (this._conditions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.conditions = this._conditions?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicy | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._actions.internalValue = undefined;
      this._conditions.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._actions.internalValue = value.actions;
      this._conditions.internalValue = value.conditions;
    }
  }

  // actions - computed: false, optional: true, required: false
  private _actions = new RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActionsOutputReference(this, "actions");
  public get actions() {
    return this._actions;
  }
  public putActions(value: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyActions) {
    this._actions.internalValue = value;
  }
  public resetActions() {
    this._actions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionsInput() {
    return this._actions.internalValue;
  }

  // conditions - computed: false, optional: true, required: false
  private _conditions = new RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditionsOutputReference(this, "conditions");
  public get conditions() {
    return this._conditions;
  }
  public putConditions(value: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyConditions) {
    this._conditions.internalValue = value;
  }
  public resetConditions() {
    this._conditions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionsInput() {
    return this._conditions.internalValue;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExport {
  readonly integrationId?: string;
  readonly shouldExportScreenRecordings?: boolean | cdktf.IResolvable;
}

export function recordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExportToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    integration_id: cdktf.stringToTerraform(struct!.integrationId),
    should_export_screen_recordings: cdktf.booleanToTerraform(struct!.shouldExportScreenRecordings),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExportToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExportOutputReference | RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExport): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    integration_id: {
      value: cdktf.stringToHclTerraform(struct!.integrationId),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    should_export_screen_recordings: {
      value: cdktf.booleanToHclTerraform(struct!.shouldExportScreenRecordings),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExportOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExport | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._integrationId !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationId = this._integrationId;
    }
    if (this._shouldExportScreenRecordings !== undefined) {
      hasAnyValues = true;
      internalValueResult.shouldExportScreenRecordings = this._shouldExportScreenRecordings;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExport | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._integrationId = undefined;
      this._shouldExportScreenRecordings = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._integrationId = value.integrationId;
      this._shouldExportScreenRecordings = value.shouldExportScreenRecordings;
    }
  }

  // integration_id - computed: false, optional: true, required: false
  private _integrationId?: string; 
  public get integrationId() {
    return this.getStringAttribute('integration_id');
  }
  public set integrationId(value: string) {
    this._integrationId = value;
  }
  public resetIntegrationId() {
    this._integrationId = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationIdInput() {
    return this._integrationId;
  }

  // should_export_screen_recordings - computed: false, optional: true, required: false
  private _shouldExportScreenRecordings?: boolean | cdktf.IResolvable; 
  public get shouldExportScreenRecordings() {
    return this.getBooleanAttribute('should_export_screen_recordings');
  }
  public set shouldExportScreenRecordings(value: boolean | cdktf.IResolvable) {
    this._shouldExportScreenRecordings = value;
  }
  public resetShouldExportScreenRecordings() {
    this._shouldExportScreenRecordings = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get shouldExportScreenRecordingsInput() {
    return this._shouldExportScreenRecordings;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActions {
  readonly alwaysDelete?: boolean | cdktf.IResolvable;
  readonly deleteRecording?: boolean | cdktf.IResolvable;
  readonly retainRecording?: boolean | cdktf.IResolvable;
  readonly integrationExport?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExport;
}

export function recordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    always_delete: cdktf.booleanToTerraform(struct!.alwaysDelete),
    delete_recording: cdktf.booleanToTerraform(struct!.deleteRecording),
    retain_recording: cdktf.booleanToTerraform(struct!.retainRecording),
    integration_export: recordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExportToTerraform(struct!.integrationExport),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    always_delete: {
      value: cdktf.booleanToHclTerraform(struct!.alwaysDelete),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    delete_recording: {
      value: cdktf.booleanToHclTerraform(struct!.deleteRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    retain_recording: {
      value: cdktf.booleanToHclTerraform(struct!.retainRecording),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    integration_export: {
      value: recordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExportToHclTerraform(struct!.integrationExport),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExportList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._alwaysDelete !== undefined) {
      hasAnyValues = true;
      internalValueResult.alwaysDelete = this._alwaysDelete;
    }
    if (this._deleteRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.deleteRecording = this._deleteRecording;
    }
    if (this._retainRecording !== undefined) {
      hasAnyValues = true;
      internalValueResult.retainRecording = this._retainRecording;
    }
    if (this._integrationExport?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.integrationExport = this._integrationExport?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._alwaysDelete = undefined;
      this._deleteRecording = undefined;
      this._retainRecording = undefined;
      this._integrationExport.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._alwaysDelete = value.alwaysDelete;
      this._deleteRecording = value.deleteRecording;
      this._retainRecording = value.retainRecording;
      this._integrationExport.internalValue = value.integrationExport;
    }
  }

  // always_delete - computed: false, optional: true, required: false
  private _alwaysDelete?: boolean | cdktf.IResolvable; 
  public get alwaysDelete() {
    return this.getBooleanAttribute('always_delete');
  }
  public set alwaysDelete(value: boolean | cdktf.IResolvable) {
    this._alwaysDelete = value;
  }
  public resetAlwaysDelete() {
    this._alwaysDelete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get alwaysDeleteInput() {
    return this._alwaysDelete;
  }

  // delete_recording - computed: false, optional: true, required: false
  private _deleteRecording?: boolean | cdktf.IResolvable; 
  public get deleteRecording() {
    return this.getBooleanAttribute('delete_recording');
  }
  public set deleteRecording(value: boolean | cdktf.IResolvable) {
    this._deleteRecording = value;
  }
  public resetDeleteRecording() {
    this._deleteRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteRecordingInput() {
    return this._deleteRecording;
  }

  // retain_recording - computed: false, optional: true, required: false
  private _retainRecording?: boolean | cdktf.IResolvable; 
  public get retainRecording() {
    return this.getBooleanAttribute('retain_recording');
  }
  public set retainRecording(value: boolean | cdktf.IResolvable) {
    this._retainRecording = value;
  }
  public resetRetainRecording() {
    this._retainRecording = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get retainRecordingInput() {
    return this._retainRecording;
  }

  // integration_export - computed: false, optional: true, required: false
  private _integrationExport = new RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExportOutputReference(this, "integration_export");
  public get integrationExport() {
    return this._integrationExport;
  }
  public putIntegrationExport(value: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsIntegrationExport) {
    this._integrationExport.internalValue = value;
  }
  public resetIntegrationExport() {
    this._integrationExport.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get integrationExportInput() {
    return this._integrationExport.internalValue;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditions {
  readonly customerParticipation?: string;
  readonly dateRanges?: string[];
  readonly forQueueIds?: string[];
  readonly forUserIds?: string[];
  readonly languageIds?: string[];
  readonly teamIds?: string[];
  readonly wrapupCodeIds?: string[];
}

export function recordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditionsToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    customer_participation: cdktf.stringToTerraform(struct!.customerParticipation),
    date_ranges: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.dateRanges),
    for_queue_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forQueueIds),
    for_user_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.forUserIds),
    language_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.languageIds),
    team_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.teamIds),
    wrapup_code_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct!.wrapupCodeIds),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditionsToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditionsOutputReference | RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditions): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    customer_participation: {
      value: cdktf.stringToHclTerraform(struct!.customerParticipation),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    date_ranges: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.dateRanges),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_queue_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forQueueIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    for_user_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.forUserIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    language_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.languageIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
    team_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.teamIds),
      isBlock: false,
      type: "set",
      storageClassType: "stringList",
    },
    wrapup_code_ids: {
      value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct!.wrapupCodeIds),
      isBlock: false,
      type: "list",
      storageClassType: "stringList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditionsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditions | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._customerParticipation !== undefined) {
      hasAnyValues = true;
      internalValueResult.customerParticipation = this._customerParticipation;
    }
    if (this._dateRanges !== undefined) {
      hasAnyValues = true;
      internalValueResult.dateRanges = this._dateRanges;
    }
    if (this._forQueueIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forQueueIds = this._forQueueIds;
    }
    if (this._forUserIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.forUserIds = this._forUserIds;
    }
    if (this._languageIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.languageIds = this._languageIds;
    }
    if (this._teamIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.teamIds = this._teamIds;
    }
    if (this._wrapupCodeIds !== undefined) {
      hasAnyValues = true;
      internalValueResult.wrapupCodeIds = this._wrapupCodeIds;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditions | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._customerParticipation = undefined;
      this._dateRanges = undefined;
      this._forQueueIds = undefined;
      this._forUserIds = undefined;
      this._languageIds = undefined;
      this._teamIds = undefined;
      this._wrapupCodeIds = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._customerParticipation = value.customerParticipation;
      this._dateRanges = value.dateRanges;
      this._forQueueIds = value.forQueueIds;
      this._forUserIds = value.forUserIds;
      this._languageIds = value.languageIds;
      this._teamIds = value.teamIds;
      this._wrapupCodeIds = value.wrapupCodeIds;
    }
  }

  // customer_participation - computed: false, optional: true, required: false
  private _customerParticipation?: string; 
  public get customerParticipation() {
    return this.getStringAttribute('customer_participation');
  }
  public set customerParticipation(value: string) {
    this._customerParticipation = value;
  }
  public resetCustomerParticipation() {
    this._customerParticipation = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get customerParticipationInput() {
    return this._customerParticipation;
  }

  // date_ranges - computed: false, optional: true, required: false
  private _dateRanges?: string[]; 
  public get dateRanges() {
    return this.getListAttribute('date_ranges');
  }
  public set dateRanges(value: string[]) {
    this._dateRanges = value;
  }
  public resetDateRanges() {
    this._dateRanges = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get dateRangesInput() {
    return this._dateRanges;
  }

  // for_queue_ids - computed: false, optional: true, required: false
  private _forQueueIds?: string[]; 
  public get forQueueIds() {
    return this.getListAttribute('for_queue_ids');
  }
  public set forQueueIds(value: string[]) {
    this._forQueueIds = value;
  }
  public resetForQueueIds() {
    this._forQueueIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forQueueIdsInput() {
    return this._forQueueIds;
  }

  // for_user_ids - computed: false, optional: true, required: false
  private _forUserIds?: string[]; 
  public get forUserIds() {
    return this.getListAttribute('for_user_ids');
  }
  public set forUserIds(value: string[]) {
    this._forUserIds = value;
  }
  public resetForUserIds() {
    this._forUserIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get forUserIdsInput() {
    return this._forUserIds;
  }

  // language_ids - computed: false, optional: true, required: false
  private _languageIds?: string[]; 
  public get languageIds() {
    return this.getListAttribute('language_ids');
  }
  public set languageIds(value: string[]) {
    this._languageIds = value;
  }
  public resetLanguageIds() {
    this._languageIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get languageIdsInput() {
    return this._languageIds;
  }

  // team_ids - computed: false, optional: true, required: false
  private _teamIds?: string[]; 
  public get teamIds() {
    return cdktf.Fn.tolist(this.getListAttribute('team_ids'));
  }
  public set teamIds(value: string[]) {
    this._teamIds = value;
  }
  public resetTeamIds() {
    this._teamIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get teamIdsInput() {
    return this._teamIds;
  }

  // wrapup_code_ids - computed: false, optional: true, required: false
  private _wrapupCodeIds?: string[]; 
  public get wrapupCodeIds() {
    return this.getListAttribute('wrapup_code_ids');
  }
  public set wrapupCodeIds(value: string[]) {
    this._wrapupCodeIds = value;
  }
  public resetWrapupCodeIds() {
    this._wrapupCodeIds = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get wrapupCodeIdsInput() {
    return this._wrapupCodeIds;
  }
}
export interface RecordingMediaRetentionPolicyMediaPoliciesMessagePolicy {
  readonly actions?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActions;
  readonly conditions?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditions;
}

export function recordingMediaRetentionPolicyMediaPoliciesMessagePolicyToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyOutputReference | RecordingMediaRetentionPolicyMediaPoliciesMessagePolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    actions: recordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsToTerraform(struct!.actions),
    conditions: recordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditionsToTerraform(struct!.conditions),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesMessagePolicyToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyOutputReference | RecordingMediaRetentionPolicyMediaPoliciesMessagePolicy): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    actions: {
      value: recordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsToHclTerraform(struct!.actions),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsList",
    },
    conditions: {
      value: recordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditionsToHclTerraform(struct!.conditions),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditionsList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPoliciesMessagePolicy | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._actions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.actions = this._actions?.internalValue;
    }
    if (this._conditions?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.conditions = this._conditions?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicy | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._actions.internalValue = undefined;
      this._conditions.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._actions.internalValue = value.actions;
      this._conditions.internalValue = value.conditions;
    }
  }

  // actions - computed: false, optional: true, required: false
  private _actions = new RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActionsOutputReference(this, "actions");
  public get actions() {
    return this._actions;
  }
  public putActions(value: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyActions) {
    this._actions.internalValue = value;
  }
  public resetActions() {
    this._actions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionsInput() {
    return this._actions.internalValue;
  }

  // conditions - computed: false, optional: true, required: false
  private _conditions = new RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditionsOutputReference(this, "conditions");
  public get conditions() {
    return this._conditions;
  }
  public putConditions(value: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyConditions) {
    this._conditions.internalValue = value;
  }
  public resetConditions() {
    this._conditions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionsInput() {
    return this._conditions.internalValue;
  }
}
export interface RecordingMediaRetentionPolicyMediaPolicies {
  readonly callPolicy?: RecordingMediaRetentionPolicyMediaPoliciesCallPolicy;
  readonly chatPolicy?: RecordingMediaRetentionPolicyMediaPoliciesChatPolicy;
  readonly emailPolicy?: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicy;
  readonly messagePolicy?: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicy;
}

export function recordingMediaRetentionPolicyMediaPoliciesToTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesOutputReference | RecordingMediaRetentionPolicyMediaPolicies): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    call_policy: recordingMediaRetentionPolicyMediaPoliciesCallPolicyToTerraform(struct!.callPolicy),
    chat_policy: recordingMediaRetentionPolicyMediaPoliciesChatPolicyToTerraform(struct!.chatPolicy),
    email_policy: recordingMediaRetentionPolicyMediaPoliciesEmailPolicyToTerraform(struct!.emailPolicy),
    message_policy: recordingMediaRetentionPolicyMediaPoliciesMessagePolicyToTerraform(struct!.messagePolicy),
  }
}


export function recordingMediaRetentionPolicyMediaPoliciesToHclTerraform(struct?: RecordingMediaRetentionPolicyMediaPoliciesOutputReference | RecordingMediaRetentionPolicyMediaPolicies): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  const attrs = {
    call_policy: {
      value: recordingMediaRetentionPolicyMediaPoliciesCallPolicyToHclTerraform(struct!.callPolicy),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesCallPolicyList",
    },
    chat_policy: {
      value: recordingMediaRetentionPolicyMediaPoliciesChatPolicyToHclTerraform(struct!.chatPolicy),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesChatPolicyList",
    },
    email_policy: {
      value: recordingMediaRetentionPolicyMediaPoliciesEmailPolicyToHclTerraform(struct!.emailPolicy),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyList",
    },
    message_policy: {
      value: recordingMediaRetentionPolicyMediaPoliciesMessagePolicyToHclTerraform(struct!.messagePolicy),
      isBlock: true,
      type: "list",
      storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyList",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class RecordingMediaRetentionPolicyMediaPoliciesOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): RecordingMediaRetentionPolicyMediaPolicies | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._callPolicy?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.callPolicy = this._callPolicy?.internalValue;
    }
    if (this._chatPolicy?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.chatPolicy = this._chatPolicy?.internalValue;
    }
    if (this._emailPolicy?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.emailPolicy = this._emailPolicy?.internalValue;
    }
    if (this._messagePolicy?.internalValue !== undefined) {
      hasAnyValues = true;
      internalValueResult.messagePolicy = this._messagePolicy?.internalValue;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: RecordingMediaRetentionPolicyMediaPolicies | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._callPolicy.internalValue = undefined;
      this._chatPolicy.internalValue = undefined;
      this._emailPolicy.internalValue = undefined;
      this._messagePolicy.internalValue = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._callPolicy.internalValue = value.callPolicy;
      this._chatPolicy.internalValue = value.chatPolicy;
      this._emailPolicy.internalValue = value.emailPolicy;
      this._messagePolicy.internalValue = value.messagePolicy;
    }
  }

  // call_policy - computed: false, optional: true, required: false
  private _callPolicy = new RecordingMediaRetentionPolicyMediaPoliciesCallPolicyOutputReference(this, "call_policy");
  public get callPolicy() {
    return this._callPolicy;
  }
  public putCallPolicy(value: RecordingMediaRetentionPolicyMediaPoliciesCallPolicy) {
    this._callPolicy.internalValue = value;
  }
  public resetCallPolicy() {
    this._callPolicy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get callPolicyInput() {
    return this._callPolicy.internalValue;
  }

  // chat_policy - computed: false, optional: true, required: false
  private _chatPolicy = new RecordingMediaRetentionPolicyMediaPoliciesChatPolicyOutputReference(this, "chat_policy");
  public get chatPolicy() {
    return this._chatPolicy;
  }
  public putChatPolicy(value: RecordingMediaRetentionPolicyMediaPoliciesChatPolicy) {
    this._chatPolicy.internalValue = value;
  }
  public resetChatPolicy() {
    this._chatPolicy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get chatPolicyInput() {
    return this._chatPolicy.internalValue;
  }

  // email_policy - computed: false, optional: true, required: false
  private _emailPolicy = new RecordingMediaRetentionPolicyMediaPoliciesEmailPolicyOutputReference(this, "email_policy");
  public get emailPolicy() {
    return this._emailPolicy;
  }
  public putEmailPolicy(value: RecordingMediaRetentionPolicyMediaPoliciesEmailPolicy) {
    this._emailPolicy.internalValue = value;
  }
  public resetEmailPolicy() {
    this._emailPolicy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get emailPolicyInput() {
    return this._emailPolicy.internalValue;
  }

  // message_policy - computed: false, optional: true, required: false
  private _messagePolicy = new RecordingMediaRetentionPolicyMediaPoliciesMessagePolicyOutputReference(this, "message_policy");
  public get messagePolicy() {
    return this._messagePolicy;
  }
  public putMessagePolicy(value: RecordingMediaRetentionPolicyMediaPoliciesMessagePolicy) {
    this._messagePolicy.internalValue = value;
  }
  public resetMessagePolicy() {
    this._messagePolicy.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get messagePolicyInput() {
    return this._messagePolicy.internalValue;
  }
}

/**
* Represents a genesyscloud_recording_media_retention_policy
*/
export class RecordingMediaRetentionPolicy extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "genesyscloud_recording_media_retention_policy";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTF code for importing a RecordingMediaRetentionPolicy resource upon running "cdktf plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the RecordingMediaRetentionPolicy to import
  * @param importFromId The id of the existing RecordingMediaRetentionPolicy that should be imported. Refer to the import section in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the RecordingMediaRetentionPolicy to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "genesyscloud_recording_media_retention_policy", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new genesyscloud_recording_media_retention_policy Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options RecordingMediaRetentionPolicyConfig
  */
  public constructor(scope: Construct, id: string, config: RecordingMediaRetentionPolicyConfig) {
    super(scope, id, {
      terraformResourceType: 'genesyscloud_recording_media_retention_policy',
      terraformGeneratorMetadata: {
        providerName: 'genesyscloud',
        providerVersionConstraint: '~> 1.84'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._description = config.description;
    this._enabled = config.enabled;
    this._id = config.id;
    this._name = config.name;
    this._order = config.order;
    this._actions.internalValue = config.actions;
    this._conditions.internalValue = config.conditions;
    this._mediaPolicies.internalValue = config.mediaPolicies;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // description - computed: false, optional: true, required: false
  private _description?: string; 
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // enabled - computed: false, optional: true, required: false
  private _enabled?: boolean | cdktf.IResolvable; 
  public get enabled() {
    return this.getBooleanAttribute('enabled');
  }
  public set enabled(value: boolean | cdktf.IResolvable) {
    this._enabled = value;
  }
  public resetEnabled() {
    this._enabled = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get enabledInput() {
    return this._enabled;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // order - computed: false, optional: true, required: false
  private _order?: number; 
  public get order() {
    return this.getNumberAttribute('order');
  }
  public set order(value: number) {
    this._order = value;
  }
  public resetOrder() {
    this._order = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get orderInput() {
    return this._order;
  }

  // actions - computed: false, optional: true, required: false
  private _actions = new RecordingMediaRetentionPolicyActionsOutputReference(this, "actions");
  public get actions() {
    return this._actions;
  }
  public putActions(value: RecordingMediaRetentionPolicyActions) {
    this._actions.internalValue = value;
  }
  public resetActions() {
    this._actions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get actionsInput() {
    return this._actions.internalValue;
  }

  // conditions - computed: false, optional: true, required: false
  private _conditions = new RecordingMediaRetentionPolicyConditionsOutputReference(this, "conditions");
  public get conditions() {
    return this._conditions;
  }
  public putConditions(value: RecordingMediaRetentionPolicyConditions) {
    this._conditions.internalValue = value;
  }
  public resetConditions() {
    this._conditions.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get conditionsInput() {
    return this._conditions.internalValue;
  }

  // media_policies - computed: false, optional: true, required: false
  private _mediaPolicies = new RecordingMediaRetentionPolicyMediaPoliciesOutputReference(this, "media_policies");
  public get mediaPolicies() {
    return this._mediaPolicies;
  }
  public putMediaPolicies(value: RecordingMediaRetentionPolicyMediaPolicies) {
    this._mediaPolicies.internalValue = value;
  }
  public resetMediaPolicies() {
    this._mediaPolicies.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get mediaPoliciesInput() {
    return this._mediaPolicies.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      description: cdktf.stringToTerraform(this._description),
      enabled: cdktf.booleanToTerraform(this._enabled),
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      order: cdktf.numberToTerraform(this._order),
      actions: recordingMediaRetentionPolicyActionsToTerraform(this._actions.internalValue),
      conditions: recordingMediaRetentionPolicyConditionsToTerraform(this._conditions.internalValue),
      media_policies: recordingMediaRetentionPolicyMediaPoliciesToTerraform(this._mediaPolicies.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      enabled: {
        value: cdktf.booleanToHclTerraform(this._enabled),
        isBlock: false,
        type: "simple",
        storageClassType: "boolean",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      order: {
        value: cdktf.numberToHclTerraform(this._order),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      actions: {
        value: recordingMediaRetentionPolicyActionsToHclTerraform(this._actions.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "RecordingMediaRetentionPolicyActionsList",
      },
      conditions: {
        value: recordingMediaRetentionPolicyConditionsToHclTerraform(this._conditions.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "RecordingMediaRetentionPolicyConditionsList",
      },
      media_policies: {
        value: recordingMediaRetentionPolicyMediaPoliciesToHclTerraform(this._mediaPolicies.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "RecordingMediaRetentionPolicyMediaPoliciesList",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
