namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>One number of a measure: how many people some box of the space holds.</summary>
/// <param name="value">The count; below 0 where a part is deducted, such as the overlap of actions.</param>
/// <param name="cost">What its absence costs the reader, above 0.</param>
internal sealed class CountCell(decimal value, double cost)
{
    private readonly CountCell? _printed;
    private CellState _state;
    private HidingCause _cause;

    // What a reader who knows some of these people makes of a number: hidden or shown as it is.
    private CountCell(CountCell printed, decimal known)
        : this(printed.Value - known, printed.Cost)
    {
        _printed = printed;
    }

    /// <summary>The count.</summary>
    public decimal Value { get; } = value;

    /// <summary>What its absence costs the reader.</summary>
    public double Cost { get; } = cost;

    /// <summary>What everybody knows it to be at least, such as the number of activities in which these people were helped; never above it.</summary>
    public decimal Least { get; init => field = Math.Clamp(value, 0, Math.Max(0, Value)); }

    /// <summary>What each partner counted of it, by key; null where that isn't known.</summary>
    public IReadOnlyDictionary<int, CountPart>? Parts { get; init; }

    /// <summary>Whether it must be hidden; null where that follows from the threshold.</summary>
    public bool? IsSecret { get; init; }

    /// <summary>How near it may be found once hidden; null for the threshold.</summary>
    public decimal? Width { get; init; }

    /// <summary>What becomes of it.</summary>
    public CellState State
    {
        get => _printed?.State ?? _state;
        set
        {
            if (_printed is null)
            {
                _state = value;
            }
            else
            {
                _printed.State = value;
            }
        }
    }

    /// <summary>Why it is hidden, once it is.</summary>
    public HidingCause Cause => _printed?.Cause ?? _cause;

    /// <summary>Whether the reader doesn't see it.</summary>
    public bool IsHidden => State is CellState.Small or CellState.Complementary or CellState.Implied;

    /// <summary>Whether it could be something else without anybody noticing, once hidden. Zero is printed always.</summary>
    public bool MayVary => Value != 0 && State != CellState.Published;

    /// <summary>Hides it, if nothing has yet.</summary>
    public void Hide(CellState state, HidingCause cause)
    {
        if (_printed is not null)
        {
            _printed.Hide(state, cause);
        }
        else if (_state == CellState.Shown)
        {
            (_state, _cause) = (state, cause);
        }
    }

    /// <summary>Whether it could be so many for all that everybody knows: no fewer than the least, and nothing beyond zero.</summary>
    public bool CanBe(decimal count) => Value < 0 ? count <= 0 : count >= Least;

    /// <summary>The same number for a partner, who takes its own part away.</summary>
    public CountCell Without(int partner)
    {
        CountPart own = Parts?.GetValueOrDefault(partner) ?? default;
        return new CountCell(this, own.People) { IsSecret = IsSecret, Width = Width, Least = Least - own.Least };
    }
}
