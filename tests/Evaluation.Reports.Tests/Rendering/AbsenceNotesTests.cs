using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Tests.Rendering;

public sealed class AbsenceNotesTests
{
    [Fact]
    public void Each_reason_is_told_once_and_numbered_where_there_are_several()
    {
        MissingCell june = new("Livraison de juin non reçue.");
        AbsenceNotes notes = new([june, new HiddenCell(), new MissingCell("Question non posée."), june, new NumberCell(0)], Labels.For(ReportLanguage.French));
        Assert.Equal(["n. d. (1) : Livraison de juin non reçue.", "n. d. (2) : Question non posée.", "s. : masqué par le secret statistique"], notes.Lines.Select(line => line.Replace('\u00a0', ' ')));
        Assert.Equal(" (1)", notes.Mark(june).Replace('\u00a0', ' '));
    }

    [Fact]
    public void A_figure_where_nothing_is_absent_has_no_note() =>
        Assert.Empty(new AbsenceNotes([new NumberCell(0), new TextCell("")], Labels.For(ReportLanguage.French)).Lines);
}
