// SPDX-License-Identifier: GPL-3.0-or-later
// Files at a record, as somebody at the keyboard meets them.
#include "ui/pages/attachments_tab.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"
#include "tests/ui/pages/records_office.h"
#include "ui/widgets/attachment_preview.h"

#include <QApplication>
#include <QBuffer>
#include <QDesktopServices>
#include <QFile>
#include <QImage>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QtEndian>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

class PreparedChooser : public FileChooser
{
public:
    explicit PreparedChooser(QString *path) : m_path(path) {}
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &chosen) override
    {
        chosen(*m_path);
    }
    void chooseNew(QWidget *, const QString &, const QString &, const QString &, const QString &,
                   const Chosen &chosen) override
    {
        chosen(*m_path);
    }

private:
    QString *m_path;
};

class AttachmentsTabTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_ana = m_office.addMember(u"Ana Fictícia"_s);
        m_tab = std::make_unique<AttachmentsTab>(PageContext{&m_office.workspace(), &m_navigator}, nullptr,
                                                 std::make_unique<PreparedChooser>(&m_path));
        m_tab->setRecord(*m_office.workspace().record(m_ana));
        QObject::connect(&m_office.workspace(), &Workspace::changed, m_tab.get(),
                         [this] { m_tab->setRecord(*m_office.workspace().record(m_ana)); });
        m_tab->resize(700, 600);
        m_tab->show();
        m_tab->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_tab.get()));
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_office.folder() + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    size_t count()
    {
        return m_office.workspace()
            .related(m_office.workspace().schema().entity(u"attachment"), u"owner"_s, m_ana)
            ->size();
    }

    /// Attaches by the key and waits for the worker.
    void attach(const QString &path)
    {
        m_path = path;
        const size_t before = count();
        if (before == 0)
            QTest::keyClick(firstButton(), Qt::Key_Space);
        else
            QTest::keyClick(list(), Qt::Key_Insert);
        EXPECT_TRUE(QTest::qWaitFor([&] { return list()->topLevelItemCount() == int(before) + 1; }, 5000));
        EXPECT_TRUE(QTest::qWaitFor([&] { return list()->hasFocus(); }, 5000)) << "one goes on by key";
    }

    QPushButton *firstButton()
    {
        for (auto *button : m_tab->findChildren<QPushButton *>())
            if (button->text() == u"Attach a file…" && button->isVisible())
                return button;
        return nullptr;
    }

    QTreeWidget *list() { return m_tab->findChild<QTreeWidget *>(); }
    AttachmentPreview *preview() { return m_tab->findChild<AttachmentPreview *>(); }
    static QMessageBox *box() { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }

    testing::Office m_office;
    testing::RecordingNavigator m_navigator;
    QString m_path;
    Ref m_ana;
    std::unique_ptr<AttachmentsTab> m_tab;
};

/// Of a chunk of a PNG, big-endian.
QByteArray crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? 0xedb88320 ^ (crc >> 1) : crc >> 1;
    }
    crc = qToBigEndian(~crc);
    return QByteArray(reinterpret_cast<const char *>(&crc), 4);
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

TEST_F(AttachmentsTabTest, AttachesShowsAndTakesAway)
{
    ASSERT_NE(firstButton(), nullptr) << "the empty state says what to do";
    attach(write(u"notas.txt"_s, "Reunião de <b>Maputo</b>"));
    EXPECT_EQ(m_tab->title(), u"Attachments (1)"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return preview()->text().contains(u"<b>Maputo</b>"_s); }, 5000))
        << "text stays plain";
    ASSERT_FALSE(m_navigator.sentences.isEmpty());
    EXPECT_EQ(m_navigator.sentences.last(), u"Attached 1 file(s)."_s);
    EXPECT_FALSE(m_navigator.lastUndoable.isNull());

    attach(write(u"foto.png"_s, png(3000, 1000)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !preview()->image().isNull(); }, 5000));
    EXPECT_EQ(preview()->image().width(), 1600);

    QTest::keyClick(list(), Qt::Key_Delete);
    EXPECT_EQ(list()->topLevelItemCount(), 1);
    ASSERT_TRUE(m_office.workspace().undoLast().has_value());
    EXPECT_EQ(list()->topLevelItemCount(), 2);
    ASSERT_TRUE(m_office.workspace().undoLast().has_value()) << "what the worker wrote can be taken back too";
    EXPECT_EQ(list()->topLevelItemCount(), 1);
}

TEST_F(AttachmentsTabTest, NoteIsEditedByKey)
{
    attach(write(u"notas.txt"_s, "Acta"));
    QTest::keyClick(list(), Qt::Key_F2);
    ASSERT_TRUE(testing::inFront(QApplication::activeModalWidget()));
    auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    ASSERT_NE(note, nullptr);
    QTest::keyClicks(note, u"assinada por todos"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(list()->topLevelItem(0)->text(3), u"assinada por todos"_s);
}

TEST_F(AttachmentsTabTest, RefusalsAreSaid)
{
    m_path = write(u"vazio.pdf"_s, {});
    QTest::keyClick(firstButton(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([] { return box() != nullptr; }, 5000));
    EXPECT_TRUE(box()->text().contains(u"vazio.pdf"_s) || box()->informativeText().contains(u"vazio.pdf"_s));
    box()->close();
    EXPECT_EQ(count(), 0U);
}

/// Takes the place of the programs of the desktop.
class Opened : public QObject
{
    Q_OBJECT
public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> urls;
public Q_SLOTS:
    void take(const QUrl &url) { urls << url; }
};

TEST_F(AttachmentsTabTest, OpensAPrivateCopyAndAsksBeforeAProgram)
{
    Opened opened;
    attach(write(u"notas.txt"_s, "Acta"));
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.urls.size() == 1; }, 5000));
    const QString copy = opened.urls.first().toLocalFile();
    EXPECT_TRUE(copy.endsWith(u"/notas.txt"_s));
    EXPECT_EQ(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_EQ(QFile::permissions(copy) & (QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());

    attach(write(u"visita.sh"_s, "#!/bin/sh\nrm -rf ~\n"));
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_NE(box(), nullptr);
    EXPECT_TRUE(box()->text().contains(u"visita.sh"_s) || box()->informativeText().contains(u"visita.sh"_s));
    box()->close();
    QTest::qWait(100);
    EXPECT_EQ(opened.urls.size(), 1) << "not without a yes";
    m_tab.reset();
    EXPECT_FALSE(QFile::exists(copy)) << "copies go with the window";
}

TEST_F(AttachmentsTabTest, ANameThatLeadsOutOfTheFolderOfCopiesDoesNot)
{
    Opened opened;
    attach(write(u"notas.txt"_s, "Acta"));
    auto &workspace = m_office.workspace();
    Record forged = workspace.related(workspace.schema().entity(u"attachment"), u"owner"_s, m_ana)->front();
    forged.set(u"file_name", u"../../fora.txt"_s);
    ASSERT_TRUE(workspace.save(forged).has_value());
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.urls.size() == 1; }, 5000));
    const QString copy = opened.urls.first().toLocalFile();
    EXPECT_TRUE(copy.endsWith(u'/' + idText(forged.id) + u"/fora.txt"_s)) << qPrintable(copy);
}

TEST(AttachmentPreview, PicturesThatWouldFillTheMemoryAreNotRead)
{
    // A header that promises 60,000 × 60,000 pixels; reading it as a whole would take 14 GB.
    QByteArray bomb = png(10, 10);
    bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    bomb.replace(29, 4, crc32(bomb.mid(12, 17)));
    EXPECT_TRUE(lookAt(bomb, u"image/png"_s, u"mapa.png"_s).image.isNull());
    EXPECT_FALSE(lookAt(png(10, 10), u"image/png"_s, u"mapa.png"_s).image.isNull());
    EXPECT_TRUE(lookAt(png(10, 10), u"image/png"_s, u"mapa.exe"_s).image.isNull());
    const AttachmentLook text = lookAt(QByteArray(200 * 1024, 'a'), u"text/plain"_s, u"longo.txt"_s);
    EXPECT_EQ(text.text.size(), 64 * 1024);
    EXPECT_TRUE(text.isCut);
}

} // namespace elo

#include "attachments_tab_test.moc"
