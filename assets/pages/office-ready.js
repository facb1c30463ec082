// Excel takes an add-in's page for failed until the page has reported itself ready. Outside Excel there is no Office.
if (typeof Office !== 'undefined') Office.onReady();
