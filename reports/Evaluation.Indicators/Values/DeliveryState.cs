namespace Evaluation.Indicators.Values;

/// <summary>What may be said on a day of a delivery that the agreed calendar expects.</summary>
public enum DeliveryState
{
    /// <summary>Received by the day it was due.</summary>
    OnTime,

    /// <summary>Received later.</summary>
    Late,

    /// <summary>Due, and not received: what it should describe is not known, and is never nothing.</summary>
    NotReceived,

    /// <summary>Not due yet.</summary>
    NotDue,
}
