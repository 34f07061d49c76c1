using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Templates;

/// <summary>The texts of a workbook, each kept once.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>Place of a text, added if it is new.</summary>
    public int PlaceOf(string text)
    {
        if (!_places.TryGetValue(text, out int place))
        {
            _places[text] = place = _texts.Count;
            _texts.Add(text);
        }
        return place;
    }

    /// <summary>All of them, in order.</summary>
    public SharedStringTable Table() =>
        new(_texts.Select(text => new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve }))) { UniqueCount = (uint)_texts.Count };
}
