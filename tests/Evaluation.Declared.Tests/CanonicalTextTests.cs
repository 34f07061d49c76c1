using FsCheck;
using FsCheck.Fluent;

namespace Evaluation.Declared.Tests;

public sealed class CanonicalTextTests
{
    [Fact]
    public void Line_ends_and_blanks_do_not_change_the_hash()
    {
        CanonicalText unix = CanonicalText.From("id: a\nversion: 1\n");
        Assert.Equal("id: a\nversion: 1\n", unix.Body);
        Assert.Equal(unix, CanonicalText.From("\ufeffid: a  \r\nversion: 1\t\r\n\r\n"));
        Assert.Equal("88a4ad4ce58b3ac8559afde85668ebaf49a3d544e6d854485f9788712c298145", unix.Sha256);
        Assert.NotEqual(unix, CanonicalText.From("id: a\nversion: 2\n"));
    }

    [Fact]
    public void The_canonical_text_of_a_canonical_text_is_itself() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            CanonicalText once = CanonicalText.From(text.Get);
            return CanonicalText.From(once.Body) == once;
        }).QuickCheckThrowOnFailure();
}
