/** The verbs that command names may begin with, by group. */
export const approvedVerbs: Readonly<Record<string, string>> = {
  Common:
    'Add Clear Close Copy Enter Exit Find Format Get Hide Join Lock Move New Open Optimize Pop Push Redo Remove Rename Reset Resize Search Select Set Show Skip Split Step Switch Undo Unlock Watch',
  Communications: 'Connect Disconnect Read Receive Send Write',
  Data: 'Backup Checkpoint Compare Compress Convert ConvertFrom ConvertTo Dismount Edit Expand Export Group Import Initialize Limit Merge Mount Out Publish Restore Save Sync Unpublish Update',
  Diagnostic: 'Debug Measure Ping Repair Resolve Test Trace',
  Lifecycle:
    'Approve Assert Build Complete Confirm Deny Deploy Disable Enable Install Invoke Register Request Restart Resume Start Stop Submit Suspend Uninstall Unregister Wait',
  Other: 'Use',
  Security: 'Block Grant Protect Revoke Unblock Unprotect',
}
const all = new Set(Object.values(approvedVerbs).flatMap((one) => one.toLowerCase().split(' ')))

/** Names without a dash have no verb, and pass. */
export function hasApprovedVerb(name: string): boolean {
  const dash = name.indexOf('-')
  return (
    dash <= 0 ||
    all.has(name.slice(0, dash).toLowerCase()) ||
    ['sort', 'tee', 'foreach', 'where', 'prompt'].includes(name.slice(0, dash).toLowerCase())
  )
}
